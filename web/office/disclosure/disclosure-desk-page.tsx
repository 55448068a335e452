import { useQuery } from '@tanstack/react-query';
import { isPublicKind, publicKinds } from '#law/public-kinds.ts';
import { DeskTable } from '../frame/desk-table.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';

const kinds = Object.entries(publicKinds).map(([value, { title }]) => ({ value, text: title }));

export function DisclosureDeskPage() {
  const list = useQuery(questions.disclosure());
  return (
    <>
      <PageHead
        title="公示台"
        says="处罚、许可决定自作出之日起七个工作日内公示，强制、检查在二十个工作日内；被撤销、确认违法的，限期撤回并公开说明理由。公示和更正都由第二人对照原文复核。"
      />
      <Shown query={list}>
        {(lines) => (
          <DeskTable
            lines={lines}
            to={(id) => `/disclosure/${id}`}
            empty="现在没有需要公示的案件。"
            extra={[
              {
                title: '类别',
                key: 'kind',
                width: 110,
                filters: kinds,
                onFilter: (kind, { line }) => line.kind === kind,
                render: (_, { line }) => (isPublicKind(line.kind) ? publicKinds[line.kind].title : '—'),
              },
            ]}
          />
        )}
      </Shown>
    </>
  );
}
