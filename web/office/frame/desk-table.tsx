import { Segmented, Table } from 'antd';
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
  const lines = place === '' ? all : all.filter((line) => line.place === place);
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
      <Segmented
        aria-label="按现状筛选"
        value={place}
        options={[{ value: '', label: `全部 ${all.length}` }, ...placesIn(all)]}
        onChange={(next) => setSearch(next === '' ? {} : { place: next })}
        style={{ marginBottom: 12 }}
      />
      <Table<DeskLine>
        rowKey={({ line }) => line.case}
        size="middle"
        columns={columns}
        dataSource={[...lines]}
        scroll={{ x: 680 }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: <Nothing says={empty} /> }}
      />
    </>
  );
}

function placesIn(lines: DeskList): { value: string; label: string }[] {
  const places = new Map(lines.map((line) => [line.place, line.placeTitle]));
  return [...places].map(([value, title]) => ({ value, label: `${title} ${lines.filter((line) => line.place === value).length}` }));
}
