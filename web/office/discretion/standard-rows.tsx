import { Input, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { StandardRowShape } from '#contract/office/index.ts';
import { gradeTitles } from '#law/discretion/grade.ts';
import { unitOf } from '#law/discretion/table.ts';
import { matterById } from '#law/matters/index.ts';
import { Nothing } from '../frame/states.tsx';

interface Props {
  readonly rows: readonly StandardRowShape[];
  /** All rows are of one matter, which the page names already. */
  readonly ofOne?: boolean;
}

/** The rows of an edition, to be searched. */
export function StandardRows({ rows, ofOne = false }: Props) {
  const [search, setSearch] = useState('');
  const found = rows.filter((row) => `${row.matter} ${nameOf(row)} ${row.label} ${row.circumstances}`.includes(search));
  return (
    <>
      {!ofOne && (
        <Input.Search
          aria-label="查找裁量基准"
          placeholder="事项、档次、情节"
          allowClear
          onChange={(event) => setSearch(event.target.value.trim())}
          style={{ width: 260, marginBottom: 8 }}
        />
      )}
      <Table<StandardRowShape>
        size="small"
        className="breaks"
        rowKey={({ matter, step, target, label }) => `${matter}/${step}/${target}/${label}`}
        dataSource={found}
        scroll={{ x: 720 }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: <Nothing says="没有这样的内容。" /> }}
        columns={[
          {
            title: ofOne ? '处罚档次' : '事项',
            key: 'matter',
            width: ofOne ? 170 : '30%',
            render: (_, row) =>
              ofOne ? (
                `第${row.step}档　${row.target}`
              ) : (
                <>
                  <Link to={`/matters/${row.matter}`}>{nameOf(row)}</Link>
                  <div className="faint">
                    {row.matter}　第{row.step}档　{row.target}
                  </div>
                </>
              ),
          },
          { title: '档次', key: 'label', width: 110, render: (_, row) => `${row.label}（${gradeTitles[row.grade]}）` },
          { title: '适用情节', dataIndex: 'circumstances', key: 'circumstances' },
          { title: '罚款幅度', key: 'range', width: 170, render: (_, row) => `${row.least}至${row.most}${unitIn(row)}` },
          { title: '依据', dataIndex: 'source', key: 'source', width: 130, responsive: ['lg'], render: (source) => source ?? '—' },
        ]}
      />
    </>
  );
}

function nameOf({ matter }: StandardRowShape): string {
  return matterById(matter)?.name ?? matter;
}

function unitIn(row: StandardRowShape): string {
  const measures = matterById(row.matter)?.steps.find(({ step }) => step === row.step)?.measures ?? [];
  const measure = measures.find(({ target, type }) => target === row.target && type.includes('罚款'));
  return measure ? unitOf(measure) : '';
}
