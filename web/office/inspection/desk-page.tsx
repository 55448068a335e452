import { useQuery } from '@tanstack/react-query';
import { Input, Progress, Segmented, Table } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { Link, useSearchParams } from 'react-router';
import type { InspectionDesk } from '#contract/office/index.ts';
import { Mark } from '../../ui/mark.tsx';
import { dayText } from '../../ui/moment.ts';
import { JustDone } from '../cases/just-done.tsx';
import { ButtonLink } from '../frame/button-link.tsx';
import { useNames } from '../frame/names.ts';
import { PageHead } from '../frame/page-head.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';

type Line = InspectionDesk['tasks'][number];

/** 检查台: what is to be inspected, what is to be looked at again, how far the year's plan is. */
export function InspectionDeskPage() {
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year')) || undefined;
  const desk = useQuery(questions.inspection(year));
  const now = new Date().getFullYear();
  return (
    <>
      <PageHead
        title="检查台"
        says="按完成期限排列的检查任务；责令整改到期的，复查任务自动列出。"
        extra={
          <>
            <ButtonLink to="/cases/new/open-inspection" type="primary">
              登记检查任务
            </ButtonLink>
            <Segmented
              aria-label="年度"
              value={String(year ?? now)}
              options={[now - 1, now, now + 1].map(String)}
              onChange={(next) => setSearch({ year: next }, { replace: true })}
            />
          </>
        }
      />
      <JustDone />
      <Shown query={desk}>
        {(answer) => (
          <>
            <Counts desk={answer} />
            <Plan desk={answer} />
            <Lines title="检查任务" lines={answer.tasks} due="完成期限" empty="没有待完成的检查任务。" />
            <Lines title="整改复查" lines={answer.reinspections} due="整改期限" empty="没有待复查的责令整改。" />
          </>
        )}
      </Shown>
    </>
  );
}

function Counts({ desk: { tasks, reinspections, done } }: { readonly desk: InspectionDesk }) {
  const shown = [
    ['待完成任务', tasks.length, ''],
    ['任务超期', done.overdueTasks, done.overdueTasks > 0 ? 'passed' : ''],
    ['待复查', reinspections.length, ''],
    ['复查到期', done.overdueReinspections, done.overdueReinspections > 0 ? 'passed' : ''],
    ['本年已检查', done.all, ''],
    ['其中入企', done.onSite, ''],
  ] as const;
  return (
    <dl className="counts figures">
      {shown.map(([title, count, mood]) => (
        <div key={title} className={mood}>
          <dt>{title}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

function Plan({ desk: { plan, year } }: { readonly desk: InspectionDesk }) {
  if (!plan)
    return (
      <p className="faint">
        {year}年度检查计划还没有经批准。<Link to="/inspection/plan">查看年度计划</Link>
      </p>
    );
  const rows = [
    ['重点检查', plan.keyDone, plan.keyPlanned, '次'],
    ['双随机抽查', plan.randomDone, plan.randomPlanned, '次'],
    ['监督检查工作日', plan.daysUsed, plan.daysPlanned, '个'],
  ] as const;
  return (
    <section className="sheet" aria-labelledby="plan-progress">
      <h2 id="plan-progress">{year}年度计划进度</h2>
      <div className="progress-rows">
        {rows.map(([title, done, planned, unit]) => (
          <div key={title}>
            <span>
              {title}　{done} / {planned} {unit}
            </span>
            <Progress
              percent={planned > 0 ? Math.min(100, Math.round((done / planned) * 100)) : 0}
              size="small"
              aria-label={`${title}完成比例`}
            />
          </div>
        ))}
      </div>
      <p className="faint">
        {plan.approvedBy}批准（{plan.number}），{plan.publishedOn ? `${dayText(plan.publishedOn)}公布` : '尚未公布'}。
        {plan.left.length > 0 &&
          `尚未完成的重点检查单位 ${plan.left.length} 家：${plan.left
            .slice(0, 6)
            .map(({ name }) => name)
            .join('、')}${plan.left.length > 6 ? '等' : ''}。`}
      </p>
    </section>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly due: string;
  readonly empty: string;
}

function Lines({ title, lines: all, due, empty }: LinesProps) {
  const names = useNames();
  const [search, setSearch] = useSearchParams();
  const words = search.get('search') ?? '';
  const lines = all.filter(({ line }) => words === '' || `${line.title}${line.party}${line.number ?? ''}`.includes(words));
  const columns: ColumnsType<Line> = [
    {
      title: '任务',
      key: 'title',
      render: (_, { line }) => (
        <>
          <Link to={`/cases/${line.case}`}>{line.title}</Link>
          <div className="faint">{line.party}</div>
        </>
      ),
    },
    { title: '来源', dataIndex: 'sourceTitle', key: 'source', width: 150 },
    { title: '现状', key: 'place', width: 150, render: (_, { line }) => line.placeTitle },
    {
      title: due,
      key: 'due',
      width: 170,
      render: (_, { dueOn, overdue }) =>
        dueOn ? (
          <>
            {dayText(dueOn)} {overdue && <Mark mood="bad">已过期</Mark>}
          </>
        ) : (
          '—'
        ),
    },
    { title: '执法人员', key: 'handlers', width: 150, responsive: ['lg'], render: (_, { line }) => names(line.handlers) || '未指定' },
  ];
  return (
    <section aria-label={title}>
      <div className="list-head">
        <h2>
          {title}（{lines.length}）
        </h2>
        {title === '检查任务' && (
          <Input.Search
            aria-label="按任务、企业查找"
            placeholder="任务、企业"
            allowClear
            defaultValue={words}
            onSearch={(typed) =>
              setSearch((before) => {
                const next = new URLSearchParams(before);
                if (typed.trim()) next.set('search', typed.trim());
                else next.delete('search');
                return next;
              })
            }
            style={{ width: 240 }}
          />
        )}
      </div>
      <Table<Line>
        rowKey={({ line }) => line.case}
        size="middle"
        columns={columns}
        dataSource={lines}
        scroll={{ x: 640 }}
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: <Nothing says={words ? '没有符合条件的任务。' : empty} /> }}
      />
    </section>
  );
}
