import { useQuery } from '@tanstack/react-query';
import { Alert, Table } from 'antd';
import { Link } from 'react-router';
import type { LikeCases } from '#contract/office/index.ts';
import { gradeTitles } from '#law/discretion/grade.ts';
import { comparable, distributionOf, isOutlier } from '#law/discretion/like.ts';
import { Mark } from '../../ui/mark.tsx';
import { Failed, Loading } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';

interface Props {
  readonly matter: string;
  readonly step: number;
  readonly party: string;
  readonly grade: string;
  readonly fine: number;
  /** Where the fine is a share or multiple of it, cases are compared by that share. */
  readonly base: number | null;
  readonly except: string;
}

type Line = LikeCases[number];
const titles: Readonly<Record<string, string>> = gradeTitles;

/** 类案: what the bureau decided before at the same step, with how the amount at hand stands to the same grade's. */
export function LikeCasesBeside({ matter, step, party, grade, fine, base, except }: Props) {
  const like = useQuery(questions.like({ matter, step, party, except }));
  if (like.error) return <Failed error={like.error} again={() => void like.refetch()} />;
  if (!like.data) return <Loading />;
  const same = like.data.filter((line) => line.grade === grade);
  const distribution = distributionOf(same.map((line) => comparable(line.fine, line.base)));
  const unit = base === null ? '元' : '%（占计算基数）';
  const amount = comparable(fine, base);
  return (
    <section className="like" aria-label="类案">
      <h3>本局类案</h3>
      {like.data.length === 0 ? (
        <p className="faint">本局没有同类先例。</p>
      ) : (
        <>
          <p>
            {distribution
              ? `同档“${titles[grade] ?? grade}”${distribution.count}件：最低${distribution.least}${unit}，中位${distribution.median}${unit}，最高${distribution.most}${unit}。`
              : `同档“${titles[grade] ?? grade}”没有先例，以下为其他档次。`}
          </p>
          {fine > 0 && isOutlier(amount, distribution) && (
            <Alert type="warning" showIcon title="拟罚款数额在本局同档类案的范围之外，请核对情节；确有不同的，在裁量理由中写明。" />
          )}
          <Table<Line> rowKey="case" size="small" columns={columns} dataSource={[...like.data]} pagination={paging} scroll={{ x: 820 }} />
        </>
      )}
    </section>
  );
}

const paging = { pageSize: 5, hideOnSinglePage: true, showSizeChanger: false } as const;

const columns = [
  {
    title: '决定书',
    key: 'number',
    width: 190,
    render: (_: unknown, line: Line) => (
      <>
        <Link to={`/cases/${line.case}`} target="_blank">
          {line.number ?? '未编号'}
        </Link>
        <div className="faint">{line.decidedOn}</div>
      </>
    ),
  },
  { title: '事实', dataIndex: 'facts', key: 'facts', width: 280 },
  { title: '情节', key: 'factors', width: 180, render: (_: unknown, line: Line) => line.factors.join('；') || '—' },
  {
    title: '裁量',
    key: 'grade',
    width: 90,
    render: (_: unknown, line: Line) => (
      <>
        {line.label ?? titles[line.grade] ?? line.grade}
        {line.deviates && <Mark mood="warn">偏离</Mark>}
      </>
    ),
  },
  { title: '罚款', key: 'fine', width: 100, align: 'right' as const, render: (_: unknown, line: Line) => `${line.fine}元` },
];
