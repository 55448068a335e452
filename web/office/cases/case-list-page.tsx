import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { Link, useSearchParams } from 'react-router';
import type { CaseLine } from '#contract/office/index.ts';
import { ClockTag } from '../../ui/clock.tsx';
import { momentText } from '../../ui/moment.ts';
import { ButtonLink } from '../frame/button-link.tsx';
import { useNames } from '../frame/names.ts';
import { PageHead } from '../frame/page-head.tsx';
import { Failed, Nothing } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { useSignedIn } from '../session/signed-in.tsx';
import { CaseFilters } from './case-filters.tsx';
import { changed, queryFrom } from './list-query.ts';

const columnsWith = (names: (ids: readonly string[]) => string): ColumnsType<CaseLine> => [
  {
    title: '案件',
    key: 'title',
    render: (_, line) => (
      <>
        <Link to={`/cases/${line.case}`}>{line.title}</Link>
        <div className="faint">{line.number ?? '尚未编号'}</div>
      </>
    ),
  },
  { title: '当事人', dataIndex: 'party', key: 'party', width: '18%' },
  { title: '现在环节', dataIndex: 'placeTitle', key: 'place', width: 130 },
  { title: '最紧的期限', key: 'clock', width: 250, render: (_, line) => <ClockTag clock={line.clock} /> },
  { title: '承办人', key: 'handlers', width: 130, responsive: ['lg'], render: (_, line) => names(line.handlers) || '—' },
  { title: '最近办理', key: 'changed', width: 140, responsive: ['lg'], render: (_, line) => momentText(line.changed) },
];

export function CaseListPage() {
  const [search, setSearch] = useSearchParams();
  const query = queryFrom(search);
  const list = useQuery({ ...questions.cases(query), placeholderData: keepPreviousData });
  const { person } = useSignedIn();
  const names = useNames();
  const filtered = [...search.keys()].some((name) => name !== 'page' && name !== 'sort');
  const opens = person.roles.some((role) => role.role === 'officer' || role.role === 'window-clerk');

  return (
    <>
      <PageHead
        title="案件"
        extra={
          opens && (
            <ButtonLink to="/cases/new" type="primary">
              登记案件
            </ButtonLink>
          )
        }
      />
      <CaseFilters query={query} onChange={(name, value) => setSearch((before) => changed(before, name, value))} />
      <p className="faint" aria-live="polite">
        {list.data ? `共 ${list.data.total} 件` : '正在读取…'}
      </p>
      {list.error ? (
        <Failed error={list.error} again={() => void list.refetch()} />
      ) : (
        <Table<CaseLine>
          rowKey="case"
          size="middle"
          columns={columnsWith(names)}
          dataSource={list.data?.lines ?? []}
          loading={list.isFetching && !list.data}
          scroll={{ x: 680 }}
          locale={{ emptyText: <Nothing says={filtered ? '没有符合条件的案件，可以放宽条件再查。' : '还没有案件。从“登记案件”开始。'} /> }}
          pagination={{
            current: query.page ?? 1,
            total: list.data?.total ?? 0,
            pageSize: 20,
            showSizeChanger: false,
            hideOnSinglePage: true,
            onChange: (page) => setSearch((before) => changed(before, 'page', String(page))),
          }}
        />
      )}
    </>
  );
}
