import { Input, Select, Table } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { Link, useSearchParams } from 'react-router';
import { shortCitation } from '#law/statutes/citation-text.ts';
import { Mark } from '../../ui/mark.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Nothing } from '../frame/states.tsx';
import { useSignedIn } from '../session/signed-in.tsx';
import { allMatters, chosenFrom, type ListedMatter, type MatterQuery } from './listed.ts';

const states = [
  { value: 'in-force', label: '现行有效' },
  { value: 'ended', label: '已经失效' },
];
const asOptions = (values: readonly string[]) => [...new Set(values)].map((value) => ({ value, label: value }));

/** 执法事项: everything the bureau may do by its list of powers, with the provision it rests on. */
export function MatterListPage() {
  const [search, setSearch] = useSearchParams();
  const today = useSignedIn().now.slice(0, 10);
  const query: MatterQuery = {
    search: search.get('search') ?? '',
    kind: search.get('kind'),
    domain: search.get('domain'),
    state: search.get('state'),
  };
  const found = chosenFrom(allMatters, query, today);
  const ask = (name: keyof MatterQuery, value: string | null | undefined) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return (
    <>
      <PageHead title="执法事项" says="行政处罚事项按条款列出情形、幅度和听证要求；许可、备案、强制、检查事项列出依据和层级。" />
      <search className="filters" aria-label="筛选执法事项">
        <Input.Search
          aria-label="按名称、编码、条款查找"
          placeholder="名称、编码、条款"
          allowClear
          maxLength={100}
          defaultValue={query.search}
          onSearch={(text) => ask('search', text.trim())}
          style={{ width: 260 }}
        />
        <Select
          aria-label="类别"
          placeholder="类别"
          allowClear
          options={asOptions(allMatters.map(({ kind }) => kind))}
          value={query.kind}
          onChange={(value) => ask('kind', value)}
          style={{ width: 150 }}
        />
        <Select
          aria-label="领域"
          placeholder="领域"
          allowClear
          options={asOptions(allMatters.map(({ domain }) => domain))}
          value={query.domain}
          onChange={(value) => ask('domain', value)}
          style={{ width: 220 }}
        />
        <Select
          aria-label="效力"
          placeholder="效力"
          allowClear
          options={states}
          value={query.state}
          onChange={(value) => ask('state', value)}
          style={{ width: 130 }}
        />
      </search>
      <p className="faint" aria-live="polite">
        共 {found.length} 项
      </p>
      <Table<ListedMatter>
        rowKey="id"
        size="middle"
        className="breaks"
        columns={columnsOn(today)}
        dataSource={found}
        scroll={{ x: 680 }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: <Nothing says="没有符合条件的事项，可以放宽条件再查。" /> }}
      />
    </>
  );
}

const columnsOn = (today: string): ColumnsType<ListedMatter> => [
  {
    title: '事项',
    key: 'name',
    render: (_, matter) => (
      <>
        <Link to={`/matters/${matter.id}`}>{matter.name}</Link>
        <div className="faint">{matter.id}</div>
      </>
    ),
  },
  { title: '类别', dataIndex: 'kind', key: 'kind', width: 120 },
  { title: '领域', dataIndex: 'domain', key: 'domain', width: 170, responsive: ['lg'] },
  { title: '依据', key: 'basis', width: 170, render: (_, { basis }) => shortCitation(basis) },
  {
    title: '效力',
    key: 'state',
    width: 130,
    render: (_, { validTo }) =>
      validTo !== null && validTo < today ? <Mark mood="warn">{validTo} 失效</Mark> : <Mark mood="good">现行有效</Mark>,
  },
];
