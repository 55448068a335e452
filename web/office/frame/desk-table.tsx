import { Input, Segmented, Space, Table } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { Link, useSearchParams } from 'react-router';
import type { DeskList } from '#contract/office/index.ts';
import { ClockTag } from '../../ui/clock.tsx';
import { momentText } from '../../ui/moment.ts';
import { useNames } from './names.ts';
import { Nothing } from './states.tsx';

type DeskLine = DeskList[number];

interface Props {
  readonly lines: DeskList;
  /** Where a line leads. */
  readonly to: (caseId: string) => string;
  readonly empty: string;
  readonly extra?: ColumnsType<DeskLine>;
}

/** A desk's list of cases: what stands there, since when, and how long there is. */
export function DeskTable({ lines: all, to, empty, extra = [] }: Props) {
  const [search, setSearch] = useSearchParams();
  const place = search.get('place') ?? '';
  const words = search.get('search') ?? '';
  const lines = all.filter((line) => (place === '' || line.place === place) && mentions(line, words));
  const ask = (next: Readonly<Record<string, string>>) =>
    setSearch(Object.fromEntries(Object.entries({ place, search: words, ...next }).filter(([, value]) => value !== '')), { replace: true });
  const names = useNames();
  const columns: ColumnsType<DeskLine> = [
    {
      title: '案件',
      key: 'title',
      render: (_, { line }) => (
        <>
          <Link to={to(line.case)}>{line.title}</Link>
          <div className="faint">
            {line.number ?? '尚未编号'}　{line.party}
          </div>
        </>
      ),
    },
    { title: '现状', dataIndex: 'placeTitle', key: 'place', width: 130 },
    ...extra,
    { title: '期限', key: 'clock', width: 260, render: (_, { clock }) => <ClockTag clock={clock} /> },
    { title: '承办人', key: 'handlers', width: 130, responsive: ['lg'], render: (_, { line }) => names(line.handlers) || '—' },
    { title: '进入现状', key: 'since', width: 140, responsive: ['lg'], render: (_, { since }) => momentText(since) },
  ];
  return (
    <>
      <Space wrap style={{ marginBottom: 12 }}>
        <Input.Search
          aria-label="查找案件"
          placeholder="案件名称、当事人、文号"
          allowClear
          defaultValue={words}
          onSearch={(typed) => ask({ search: typed.trim() })}
          style={{ width: 260 }}
        />
        <Segmented
          aria-label="按现状筛选"
          value={place}
          options={[{ value: '', label: `全部 ${all.length}` }, ...placesIn(all)]}
          onChange={(next) => ask({ place: next })}
        />
      </Space>
      <Table<DeskLine>
        rowKey={({ line }) => line.case}
        size="middle"
        columns={columns}
        dataSource={[...lines]}
        scroll={{ x: 680 }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: <Nothing says={all.length > 0 ? '没有符合条件的案件，请换一个条件。' : empty} /> }}
      />
    </>
  );
}

function mentions({ line }: DeskLine, words: string): boolean {
  return words === '' || [line.title, line.party, line.number ?? ''].some((text) => text.includes(words));
}

function placesIn(lines: DeskList): { value: string; label: string }[] {
  const places = new Map(lines.map((line) => [line.place, line.placeTitle]));
  return [...places].map(([value, title]) => ({ value, label: `${title} ${lines.filter((line) => line.place === value).length}` }));
}
