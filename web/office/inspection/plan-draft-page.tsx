import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { RegisterPage } from '#contract/office/index.ts';
import { Mark } from '../../ui/mark.tsx';
import { isObject } from '../forms/node.ts';
import { PageHead } from '../frame/page-head.tsx';
import { Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { type Deducted, figuresOf, isYearKnown, type PlanInput } from './plan-figures.ts';
import { today } from './today.ts';

/** Puts a plan together with its figures worked out; it is signed on the action's own page. */
export function PlanDraftPage() {
  const register = useQuery(questions.register('inspection-plan-register'));
  return (
    <>
      <PageHead title="拟定年度检查计划" says="填写人数、扣除的工作日和检查对象，其余数字按公式算出；下一步签署。" />
      <Shown query={register}>{(answer) => <Draft register={answer} />}</Shown>
    </>
  );
}

const suggested: Pick<PlanInput, 'otherEnforcement' | 'nonEnforcement'> = {
  otherEnforcement: ['立案查处违法行为', '办理行政许可', '事故调查', '举报核查'].map((name) => ({ name, days: 0 })),
  nonEnforcement: ['学习培训', '会议和机关值班', '病假、事假、年休假', '党群活动'].map((name) => ({ name, days: 0 })),
};

function Draft({ register }: { readonly register: RegisterPage }) {
  const navigate = useNavigate();
  const [plan, setPlan] = useState<PlanInput>(() => startingFrom(register.facts));
  const set = (changes: Partial<PlanInput>) => setPlan((before) => ({ ...before, ...changes }));
  const figures = figuresOf(plan);
  const left = figures.inspectionDays - figures.keyDays - figures.generalDays;
  const next = () =>
    navigate(`/cases/${register.case}/do/draft-inspection-plan`, {
      state: { back: '/inspection/plan', fill: { plan: { ...plan, ...figures } } },
    });
  return (
    <Form layout="vertical" className="sheet" component="div">
      <div className="form-grid">
        <Whole id="year" label="年度" value={plan.year} min={2021} onChange={(year) => set({ year })} />
        <Whole id="officers" label="行政执法人员数" value={plan.officers} min={1} onChange={(officers) => set({ officers })} />
      </div>
      <Deductions title="其他执法工作日" rows={plan.otherEnforcement} onChange={(otherEnforcement) => set({ otherEnforcement })} />
      <Deductions title="非执法工作日" rows={plan.nonEnforcement} onChange={(nonEnforcement) => set({ nonEnforcement })} />
      <KeyObjects plan={plan} onChange={(keyObjects) => set({ keyObjects })} />
      <div className="form-grid">
        <Whole
          id="daysPerKeyVisit"
          label="每次重点检查所需工作日"
          value={plan.daysPerKeyVisit}
          onChange={(daysPerKeyVisit) => set({ daysPerKeyVisit })}
        />
        <Whole id="randomTotal" label="双随机对象总数" value={plan.randomTotal} onChange={(randomTotal) => set({ randomTotal })} />
        <Whole id="randomCount" label="随机抽查数量" value={plan.randomCount} onChange={(randomCount) => set({ randomCount })} />
        <Whole
          id="daysPerRandomVisit"
          label="每次抽查所需工作日"
          value={plan.daysPerRandomVisit}
          onChange={(daysPerRandomVisit) => set({ daysPerRandomVisit })}
        />
      </div>
      <Form.Item label="检查重点和措施" htmlFor="emphasis">
        <Input.TextArea
          id="emphasis"
          autoSize={{ minRows: 3 }}
          maxLength={5000}
          value={plan.emphasis}
          onChange={(event) => set({ emphasis: event.target.value })}
        />
      </Form.Item>
      <section aria-live="polite" aria-label="测算结果">
        <h2>测算结果</h2>
        <p>
          {plan.year}年法定工作日 <b>{figures.workingDays}</b> 日
          {!isYearKnown(plan.year) && <Mark mood="warn">放假安排尚未公布，暂按周末计算</Mark>} × {plan.officers} 人 = 总法定工作日{' '}
          <b>{figures.totalDays}</b>；减去其他执法和非执法工作日，监督检查工作日 <b>{figures.inspectionDays}</b>；重点检查需要{' '}
          <b>{figures.keyDays}</b>，一般检查需要 <b>{figures.generalDays}</b>，
          {left >= 0 ? `尚余 ${left}。` : <Mark mood="bad">超出 {-left} 个工作日，请调整</Mark>}
        </p>
      </section>
      <Button type="primary" size="large" onClick={() => void next()}>
        用这些数字拟定，去签署…
      </Button>
    </Form>
  );
}

interface WholeProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly onChange: (value: number) => void;
}

function Whole({ id, label, value, min = 0, onChange }: WholeProps) {
  return (
    <Form.Item label={label} htmlFor={id}>
      <InputNumber id={id} min={min} precision={0} value={value} style={{ width: '100%' }} onChange={(typed) => onChange(typed ?? min)} />
    </Form.Item>
  );
}

function Deductions({
  title,
  rows,
  onChange,
}: {
  readonly title: string;
  readonly rows: readonly Deducted[];
  readonly onChange: (rows: readonly Deducted[]) => void;
}) {
  const replace = (index: number, row: Deducted) => onChange(rows.map((before, at) => (at === index ? row : before)));
  return (
    <fieldset className="group">
      <legend>{title}</legend>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own until one is typed.
        <div key={index} className="array-item">
          <Input
            aria-label={`${title}第 ${index + 1} 项工作`}
            value={row.name}
            maxLength={200}
            onChange={(event) => replace(index, { ...row, name: event.target.value })}
          />
          <InputNumber
            aria-label={`${row.name}的工作日`}
            min={0}
            precision={0}
            value={row.days}
            onChange={(days) => replace(index, { ...row, days: days ?? 0 })}
          />
          <Button
            icon={<DeleteOutlined />}
            aria-label={`移除${title}第 ${index + 1} 项`}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button icon={<PlusOutlined />} onClick={() => onChange([...rows, { name: '', days: 0 }])} style={{ marginBottom: 12 }}>
        添加一项
      </Button>
    </fieldset>
  );
}

function KeyObjects({ plan, onChange }: { readonly plan: PlanInput; readonly onChange: (rows: PlanInput['keyObjects']) => void }) {
  const [search, setSearch] = useState('');
  const found = useQuery(questions.enterprises({ search }));
  const known = new Map([...plan.keyObjects, ...(found.data?.lines ?? [])].map(({ uscc, name }) => [uscc, name]));
  return (
    <fieldset className="group">
      <legend>重点检查单位（{plan.keyObjects.length}）</legend>
      <Form.Item label="从检查对象名录选择" htmlFor="keyObjects">
        <Select
          id="keyObjects"
          mode="multiple"
          value={plan.keyObjects.map(({ uscc }) => uscc)}
          showSearch={{ filterOption: false, onSearch: setSearch }}
          loading={found.isFetching}
          placeholder="输入企业名称或者统一社会信用代码查找"
          options={[...known].map(([uscc, name]) => ({ value: uscc, label: name }))}
          onChange={(codes: string[]) =>
            onChange(
              codes.map((uscc) => plan.keyObjects.find((row) => row.uscc === uscc) ?? { uscc, name: known.get(uscc) ?? uscc, times: 1 }),
            )
          }
        />
      </Form.Item>
      {plan.keyObjects.map((row) => (
        <div key={row.uscc} className="array-item">
          <span className="array-item-body">{row.name}</span>
          <InputNumber
            aria-label={`${row.name}的年度检查次数`}
            min={1}
            max={12}
            precision={0}
            value={row.times}
            suffix="次"
            onChange={(times) => onChange(plan.keyObjects.map((one) => (one.uscc === row.uscc ? { ...one, times: times ?? 1 } : one)))}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** The draft at hand, else the newest plan in force, else nothing but the usual headings. */
function startingFrom(facts: unknown): PlanInput {
  const year = Number(today().slice(0, 4));
  const empty: PlanInput = {
    ...{ year, officers: 1, ...suggested, keyObjects: [] },
    ...{ daysPerKeyVisit: 2, randomTotal: 0, randomCount: 0, daysPerRandomVisit: 2, emphasis: '' },
  };
  if (!isObject(facts)) return empty;
  const approved = isObject(facts['plans']) ? Object.entries(facts['plans']).sort(([a], [b]) => b.localeCompare(a))[0]?.[1] : undefined;
  const plan = isObject(facts['planDraft']) ? facts['planDraft'] : isObject(approved) ? approved['plan'] : undefined;
  if (!isObject(plan)) return empty;
  const inputs = Object.keys(empty).flatMap((name) => (plan[name] === undefined ? [] : [[name, plan[name]] as const]));
  return { ...empty, ...(Object.fromEntries(inputs) as Partial<PlanInput>) };
}
