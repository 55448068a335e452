import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, DatePicker, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { asLines, digestOfLines } from '#law/draw.ts';
import { risks } from '#law/form-parts/inspection.ts';
import type { DrawPool, RegisterPage } from '#contract/office/index.ts';
import { Faults } from '../actions/faults.tsx';
import { useSigning } from '../actions/use-signing.ts';
import { publishedItems } from '../forms/inspection-items.tsx';
import type { FormNode } from '../forms/node.ts';
import { PageHead } from '../frame/page-head.tsx';
import { Shown } from '../frame/states.tsx';
import { ask } from '../server/ask.ts';
import { newId } from '../server/ids.ts';
import { sentenceOf } from '../server/problem.ts';
import { questions } from '../server/questions.ts';
import { type Apart, ApartList } from './draw-apart.tsx';

/** 准备抽取: who and what may be drawn, and how many; signing it is the commitment. */
export function DrawCommitPage() {
  const register = useQuery(questions.register('draw-register'));
  return (
    <>
      <PageHead title="准备双随机抽取" says="签署即为承诺：检查对象、执法人员、回避和数量从此固定，种子由系统生成并保密，只公布其摘要。" />
      <Shown query={register}>{(answer) => <Prepare register={answer} />}</Shown>
    </>
  );
}

interface Asked {
  readonly title: string;
  readonly items: readonly string[];
  readonly industry: string | null;
  readonly risk: string | null;
  readonly count: number;
  readonly after: number;
  readonly outside: string;
  readonly outsideOn: string | null;
  readonly outsideDigits: number | null;
  readonly leftOut: readonly Apart[];
  readonly recusals: readonly Apart[];
}

/** The outside source, once all of it is told; null before. */
function outsideIn({ outside, outsideOn, outsideDigits }: Asked) {
  return outside.trim() && outsideOn && outsideDigits ? { outside: outside.trim(), outsideOn, outsideDigits } : null;
}

const nothing: Asked = {
  ...{
    title: '',
    items: [],
    industry: null,
    risk: null,
    count: 1,
    after: 1,
    outside: '',
    outsideOn: null,
    outsideDigits: null,
    leftOut: [],
    recusals: [],
  },
};

function Prepare({ register }: { readonly register: RegisterPage }) {
  const [asked, setAsked] = useState<Asked>(nothing);
  const set = (changes: Partial<Asked>) => setAsked((before) => ({ ...before, ...changes }));
  const filter = { ...(asked.industry ? { industry: asked.industry } : {}), ...(asked.risk ? { risk: asked.risk } : {}) };
  const pool = useQuery(questions.drawPool(filter));
  const items = useQuery(questions.register('inspection-items-register'));
  const industries = useQuery(questions.enterprises({}));
  const published = publishedItems(items.data?.facts);
  return (
    <Form layout="vertical" component="div" className="sheet">
      <Form.Item label="抽查任务" htmlFor="title" required>
        <Input id="title" maxLength={200} value={asked.title} onChange={(event) => set({ title: event.target.value })} />
      </Form.Item>
      <Form.Item label="检查事项（只能选已公布的）" htmlFor="items" required>
        <Select
          id="items"
          mode="multiple"
          value={[...asked.items]}
          options={published.map(({ id, name }) => ({ value: id, label: name }))}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(next: string[]) => set({ items: next })}
        />
      </Form.Item>
      <div className="form-grid">
        <Form.Item label="行业" htmlFor="industry">
          <Select
            id="industry"
            allowClear
            placeholder="不限"
            value={asked.industry}
            options={(industries.data?.industries ?? []).map((value) => ({ value, label: value }))}
            onChange={(next) => set({ industry: next ?? null })}
          />
        </Form.Item>
        <Form.Item label="风险等级" htmlFor="risk">
          <Select
            id="risk"
            allowClear
            placeholder="不限"
            value={asked.risk}
            options={Object.entries(risks).map(([value, label]) => ({ value, label }))}
            onChange={(next) => set({ risk: next ?? null })}
          />
        </Form.Item>
        <Form.Item label="抽取数量" htmlFor="count" required>
          <InputNumber id="count" min={1} max={1000} precision={0} value={asked.count} onChange={(next) => set({ count: next ?? 1 })} />
        </Form.Item>
        <Form.Item label="日志再增加几条后抽取" htmlFor="after" extra="抽取用承诺之后的日志树根，承诺时无人知道。">
          <InputNumber id="after" min={1} max={1000} precision={0} value={asked.after} onChange={(next) => set({ after: next ?? 1 })} />
        </Form.Item>
        <Form.Item label="本机关以外的随机来源（可以不填）" htmlFor="outside" extra="例如某期双色球开奖号码；须在承诺之后公布。">
          <Input id="outside" maxLength={200} value={asked.outside} onChange={(event) => set({ outside: event.target.value })} />
        </Form.Item>
        <Form.Item label="外部来源公布日期" htmlFor="outsideOn">
          <DatePicker id="outsideOn" onChange={(_, text) => set({ outsideOn: typeof text === 'string' && text !== '' ? text : null })} />
        </Form.Item>
        <Form.Item label="外部来源的数字位数" htmlFor="outsideDigits" extra="抽取时依公布的次序连写，例如七个两位号码为14位。">
          <InputNumber
            id="outsideDigits"
            min={1}
            max={60}
            precision={0}
            value={asked.outsideDigits}
            onChange={(next) => set({ outsideDigits: next ?? null })}
          />
        </Form.Item>
      </div>
      <Shown query={pool}>{(answer) => <Pool register={register} asked={asked} set={set} pool={answer} published={published} />}</Shown>
    </Form>
  );
}

interface PoolProps {
  readonly register: RegisterPage;
  readonly asked: Asked;
  readonly set: (changes: Partial<Asked>) => void;
  readonly pool: DrawPool;
  readonly published: readonly { readonly id: string; readonly name: string }[];
}

function Pool({ register, asked, set, pool, published }: PoolProps) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const signing = useSigning(register.case, 'commit-draw');
  const form = useQuery(questions.schema(register.case, register.procedure, 'commit-draw'));
  const [draw] = useState(newId);
  const [fault, setFault] = useState<string | null>(null);
  const officers = pool.officers.filter(({ id }) => !asked.leftOut.some(({ officer }) => officer === id));
  const missing = [
    asked.title.trim() === '' && '抽查任务',
    asked.items.length === 0 && '检查事项',
    (asked.outside.trim() !== '' || asked.outsideOn !== null || asked.outsideDigits !== null) &&
      !outsideIn(asked) &&
      '外部随机来源、公布日期和数字位数（三项一并填写）',
    asked.count > pool.objects.length && `抽取数量不能超过 ${pool.objects.length}`,
    [...asked.leftOut, ...asked.recusals].some(({ officer, reason }) => officer === '' || reason.trim() === '') &&
      '不参加和回避的人员、理由',
  ].filter((says) => says !== false);

  async function commit() {
    setFault(null);
    try {
      const { commitment } = await ask<{ commitment: string }>(`/api/draws/${draw}/seed`, { method: 'POST' });
      const [objectPool, officerPool] = [asLines(pool.objects.map(({ uscc }) => uscc)), asLines(officers.map(({ id }) => id))];
      const page = await signing.sign(
        {
          draw,
          title: asked.title.trim(),
          items: published.filter(({ id }) => asked.items.includes(id)),
          ...(asked.industry ? { industry: asked.industry } : {}),
          ...(asked.risk ? { risk: asked.risk } : {}),
          objectPool,
          objectsDigest: digestOfLines(objectPool),
          count: asked.count,
          officerPool,
          officersDigest: digestOfLines(officerPool),
          leftOut: asked.leftOut.map(({ officer, reason }) => ({ officer, reason })),
          recusals: asked.recusals.map(({ officer, object, reason }) => ({ officer, object, reason })),
          commitment,
          after: asked.after,
          ...outsideIn(asked),
        },
        register.n,
      );
      if (!page) return;
      void client.invalidateQueries();
      await navigate(`/inspection/draws/${draw}`, { state: { done: '承诺已签署并写入记录。' } });
    } catch (error) {
      setFault(sentenceOf(error));
    }
  }

  return (
    <>
      <p aria-live="polite">
        抽取范围：检查对象 <b>{pool.objects.length}</b> 家，执法人员 <b>{officers.length}</b> 人（在岗且执法证有效），每家抽两人。
      </p>
      <ApartList
        title="不参加抽取的执法人员"
        rows={asked.leftOut}
        pool={pool}
        withObject={false}
        onChange={(leftOut) => set({ leftOut })}
      />
      <ApartList title="回避" rows={asked.recusals} pool={pool} withObject onChange={(recusals) => set({ recusals })} />
      {fault && <Alert type="error" showIcon role="alert" title={fault} style={{ marginBottom: 12 }} />}
      <Faults schema={(form.data?.schema ?? {}) as FormNode} errors={[]} against={signing.against} />
      <div className="form-foot">
        <span className="faint" role="status">
          {missing.length > 0 ? `还需填写：${missing.join('、')}` : '签署后不能更改，只能按公开算法抽取。'}
        </span>
        <Button type="primary" size="large" disabled={missing.length > 0} loading={signing.busy} onClick={() => void commit()}>
          签署承诺
        </Button>
      </div>
    </>
  );
}
