import { useQuery } from '@tanstack/react-query';
import { DeskTable } from '../frame/desk-table.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';

export function ReviewDeskPage() {
  const list = useQuery(questions.review());
  return (
    <>
      <PageHead title="审核台" says="法制审核中的案件。审核人员不得经办过本案；未经审核通过的拟作决定，不能作出决定。" />
      <Shown query={list}>
        {(lines) => (
          <DeskTable
            lines={lines}
            to={(id) => `/review/${id}`}
            empty="现在没有法制审核中的案件。"
            extra={[
              { title: '轮次', dataIndex: 'rounds', key: 'rounds', width: 80, render: (rounds: number) => `第 ${Math.max(1, rounds)} 轮` },
            ]}
          />
        )}
      </Shown>
    </>
  );
}
