import { useQuery } from '@tanstack/react-query';
import { Alert, Table } from 'antd';
import type { RegisterPage } from '#contract/office/index.ts';
import { Mark } from '../../ui/mark.tsx';
import { dayText } from '../../ui/moment.ts';
import { JustDone } from '../cases/just-done.tsx';
import { type FormValue, isObject } from '../forms/node.ts';
import { ButtonLink } from '../frame/button-link.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { isOpen, RegisterActions } from './register-actions.tsx';
import { today } from './today.ts';

const back = '/inspection/plan';

/** 年度监督检查计划: in force, waiting for approval, published. */
export function PlanPage() {
  const register = useQuery(questions.register('inspection-plan-register'));
  return (
    <>
      <PageHead title="年度检查计划" says="按法定工作日测算监督检查工作日，经本级人民政府批准后实施并公布；调整须写明理由、重新报批。" />
      <JustDone />
      <Shown query={register}>{(answer) => <Plans register={answer} />}</Shown>
    </>
  );
}

function Plans({ register }: { readonly register: RegisterPage }) {
  const facts = isObject(register.facts) ? register.facts : {};
  const plans = Object.entries(isObject(facts['plans']) ? facts['plans'] : {})
    .flatMap(([year, approved]) => (isObject(approved) ? [{ year, approved }] : []))
    .sort((a, b) => b.year.localeCompare(a.year));
  const published = isObject(facts['plansPublished']) ? facts['plansPublished'] : {};
  const draft = isObject(facts['planDraft']) ? facts['planDraft'] : null;
  const publishes = isOpen(register, 'publish-inspection-plan');
  return (
    <>
      <div className="list-head">
        <span />
        <RegisterActions register={register}>
          {isOpen(register, 'draft-inspection-plan') && (
            <ButtonLink to="/inspection/plan/draft" type="primary">
              拟定或者调整计划
            </ButtonLink>
          )}
        </RegisterActions>
      </div>
      {draft && (
        <Alert
          type="info"
          showIcon
          title={`${text(draft, 'year')}年度计划已拟定，待本级人民政府批准`}
          description={plans.some(({ year }) => year === text(draft, 'year')) ? '批准之前，原计划继续有效。' : undefined}
          action={
            isOpen(register, 'approve-inspection-plan') ? (
              <ButtonLink to={`/cases/${register.case}/do/approve-inspection-plan`}>登记批准</ButtonLink>
            ) : undefined
          }
          style={{ marginBottom: 12 }}
        />
      )}
      {plans.length === 0 && <Nothing says="还没有经批准的年度计划。" />}
      {plans.map(({ year, approved }) => {
        const public_ = published[year];
        const on = isObject(public_) ? text(public_, 'publishedOn') : '';
        return (
          <section key={year} className="sheet" aria-label={`${year}年度计划`}>
            <div className="list-head">
              <h2>
                {year}年度监督检查计划 <Mark mood={on ? 'good' : 'warn'}>{on ? `${dayText(on)}公布` : '尚未公布'}</Mark>
              </h2>
              {publishes && !on && (
                <ButtonLink
                  to={`/cases/${register.case}/do/publish-inspection-plan`}
                  state={{ back, fill: { year: Number(year), publishedOn: today() } }}
                >
                  公布
                </ButtonLink>
              )}
            </div>
            <p className="faint">
              {text(approved, 'approvedBy')}于{dayText(text(approved, 'approvedOn'))}批准，{text(approved, 'number')}
            </p>
            {isObject(approved['plan']) && <PlanBody plan={approved['plan']} />}
          </section>
        );
      })}
    </>
  );
}

function PlanBody({ plan }: { readonly plan: FormValue }) {
  const keyObjects = (Array.isArray(plan['keyObjects']) ? plan['keyObjects'] : []).filter(isObject);
  return (
    <>
      <Formula plan={plan} />
      <p>
        一般检查（双随机）：对象 {text(plan, 'randomTotal')} 家，抽查 {text(plan, 'randomCount')} 家，每次{' '}
        {text(plan, 'daysPerRandomVisit')} 个工作日，共 {text(plan, 'generalDays')} 个工作日。
      </p>
      <p>{text(plan, 'emphasis')}</p>
      <Table<FormValue>
        rowKey={(row) => text(row, 'uscc')}
        size="small"
        dataSource={keyObjects}
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 520 }}
        locale={{ emptyText: <Nothing says="没有列入重点检查单位。" /> }}
        columns={[
          { title: '重点检查单位', key: 'name', render: (_, row) => text(row, 'name') },
          { title: '统一社会信用代码', key: 'uscc', render: (_, row) => text(row, 'uscc') },
          { title: '年度检查次数', key: 'times', width: 130, render: (_, row) => text(row, 'times') },
        ]}
      />
    </>
  );
}

/** The formula with its figures, the way published plans show it. */
function Formula({ plan }: { readonly plan: FormValue }) {
  return (
    <table className="compare formula">
      <tbody>
        <Row
          title="总法定工作日"
          figure={text(plan, 'totalDays')}
          says={`${text(plan, 'workingDays')} 日 × ${text(plan, 'officers')} 人`}
        />
        <Row title="减：其他执法工作日" figure={total(plan['otherEnforcement'])} says={listed(plan['otherEnforcement'])} />
        <Row title="减：非执法工作日" figure={total(plan['nonEnforcement'])} says={listed(plan['nonEnforcement'])} />
        <Row
          title="监督检查工作日"
          figure={text(plan, 'inspectionDays')}
          says={`重点检查 ${text(plan, 'keyDays')}，一般检查 ${text(plan, 'generalDays')}`}
        />
      </tbody>
    </table>
  );
}

function Row({ title, figure, says }: { readonly title: string; readonly figure: string; readonly says: string }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="figure">{figure}</td>
      <td>{says}</td>
    </tr>
  );
}

function listed(rows: unknown): string {
  return (Array.isArray(rows) ? rows : [])
    .filter(isObject)
    .map((row) => `${text(row, 'name')} ${text(row, 'days')}`)
    .join('、');
}

function total(rows: unknown): string {
  return String((Array.isArray(rows) ? rows : []).filter(isObject).reduce((sum, row) => sum + Number(row['days'] ?? 0), 0));
}

function text(from: FormValue, name: string): string {
  const value = from[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
