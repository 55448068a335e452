import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Table } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { CasePage, DrawEntropy, Draws, RegisterPage } from '#contract/office/index.ts';
import { poolOf } from '#law/conditions/draws.ts';
import { draw as drawFrom } from '#law/draw.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { dayText, momentText } from '../../ui/moment.ts';
import { Faults } from '../actions/faults.tsx';
import { useSigning } from '../actions/use-signing.ts';
import { JustDone } from '../cases/just-done.tsx';
import { type FormNode, type FormValue, isObject } from '../forms/node.ts';
import { ButtonLink } from '../frame/button-link.tsx';
import { NotFound } from '../frame/error-boundary.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Shown } from '../frame/states.tsx';
import { ask } from '../server/ask.ts';
import { newId } from '../server/ids.ts';
import { sentenceOf } from '../server/problem.ts';
import { questions } from '../server/questions.ts';
import { DrawState } from './draws-page.tsx';
import { isOpen } from './register-actions.tsx';

type Draw = Draws[number];

/** One draw: its commitment, the draw itself, and how anyone checks it. */
export function DrawRoute() {
  const { draw: id = '' } = useParams();
  const draws = useQuery({ ...questions.draws(), refetchInterval: ({ state }) => (waits(state.data, id) ? 3000 : false) });
  const register = useQuery(questions.register('draw-register'));
  return (
    <Shown query={draws}>
      {(all) => {
        const draw = all.find((one) => one.draw === id);
        return draw && register.data ? <DrawView draw={draw} register={register.data} /> : draw ? null : <NotFound />;
      }}
    </Shown>
  );
}

/** The log has not grown to where the draw can be made. */
function waits(all: Draws | undefined, id: string): boolean {
  const draw = all?.find((one) => one.draw === id);
  return draw?.state === 'committed' && (draw.size === null || draw.logSize < draw.size);
}

function DrawView({ draw, register }: { readonly draw: Draw; readonly register: RegisterPage }) {
  return (
    <>
      <PageHead
        title={draw.title}
        says={`${draw.objects} 家检查对象中抽取 ${draw.count} 家，每家从 ${draw.officers} 名执法人员中抽取两人；检查事项：${draw.items.map(({ name }) => name).join('、')}`}
        extra={
          draw.state === 'drawn' && (
            <Button href={`/api/draws/${draw.draw}/proof`} download>
              下载证明文件
            </Button>
          )
        }
      />
      <JustDone />
      <ol className="stages">
        <li className="done">
          <h2>承诺</h2>
          <p className="faint">
            {momentText(draw.committedAt)}　{draw.committedBy}　种子的摘要：
          </p>
          <code className="digest">{draw.commitment}</code>
        </li>
        <li className={draw.state === 'committed' ? '' : 'done'}>
          <h2>
            抽取 <DrawState draw={draw} />
          </h2>
          {draw.state === 'committed' && <Reveal draw={draw} register={register} />}
          {draw.state === 'drawn' && <Result draw={draw} />}
          {draw.state === 'abandoned' && <p>放弃的理由：{draw.reason}</p>}
        </li>
        {draw.state === 'drawn' && (
          <li>
            <h2>查验</h2>
            <p>任何人拿到证明文件和本机关的日志公钥，都可以复算这次抽取：</p>
            <pre className="command">npx mingzheng verify draw-{draw.draw}.json --key 公钥</pre>
            <p className="faint">
              查验会核对承诺、种子、日志树根和抽取结果；算法见项目文档“双随机抽取”。另有 Python 程序 tests/oracles/draw.py 可独立复算。
            </p>
          </li>
        )}
      </ol>
    </>
  );
}

function Reveal({ draw, register }: { readonly draw: Draw; readonly register: RegisterPage }) {
  const client = useQueryClient();
  const signing = useSigning(register.case, 'reveal-draw');
  const page = useQuery(questions.case(register.case));
  const form = useQuery(questions.schema(register.case, register.procedure, 'reveal-draw'));
  const [outside, setOutside] = useState('');
  const [shown, setShown] = useState<JsonObject | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const grown = draw.size !== null && draw.logSize >= draw.size;
  const mayAbandon = isOpen(register, 'abandon-draw');
  const may = isOpen(register, 'reveal-draw');

  /** Works the result out here, from what the server now gives away; the server and everybody else come to the same. */
  async function prepare() {
    setFault(null);
    try {
      const entropy = await ask<DrawEntropy>(`/api/draws/${draw.draw}/entropy`);
      const committed = committedIn(page.data, draw.draw);
      if (!committed) throw new Error('no commitment');
      const enterprises = enterprisesIn(await client.fetchQuery(questions.register('enterprise-register')));
      const value = draw.outside ? outside.trim() : '';
      const result = drawFrom(poolOf(committed), { ...entropy, outside: value }).map(({ object, officers }) => ({
        object,
        name: String(enterprises.get(object)?.['name'] ?? object),
        officers: [...officers],
      }));
      setShown({ draw: draw.draw, ...entropy, ...(value ? { outsideValue: value } : {}), result });
    } catch (error) {
      setFault(sentenceOf(error));
    }
  }

  async function sign() {
    if (!shown || !page.data) return;
    if (await signing.sign(shown, page.data.n)) void client.invalidateQueries();
  }

  return (
    <>
      <p aria-live="polite">
        {draw.size === null
          ? '承诺正在编入公开日志，请稍候。'
          : grown
            ? `公开日志已有 ${draw.logSize} 条，可以用第 ${draw.size} 条时的树根抽取。`
            : `公开日志增加到第 ${draw.size} 条后才能抽取，现在是 ${draw.logSize} 条；本机关再写入任何记录即会增加。`}
        {draw.outside && `　外部随机来源：${draw.outside}${draw.outsideOn ? `，${dayText(draw.outsideOn)}公布` : ''}。`}
      </p>
      {draw.outside && may && (
        <div className="file-choice">
          <label htmlFor="outside">外部来源公布的数字（连写，不加空格和标点）</label>
          <Input
            id="outside"
            value={outside}
            maxLength={60}
            inputMode="numeric"
            onChange={(event) => setOutside(event.target.value)}
            style={{ width: 360 }}
          />
        </div>
      )}
      {fault && <Alert type="warning" showIcon role="alert" title={fault} style={{ margin: '8px 0' }} />}
      {shown && <Prepared form={shown} />}
      <Faults schema={(form.data?.schema ?? {}) as FormNode} errors={[]} against={signing.against} />
      <div className="choices-row">
        {may && !shown && (
          <Button
            type="primary"
            disabled={!grown || !page.data || (draw.outside !== null && outside.trim() === '')}
            onClick={() => void prepare()}
          >
            公开种子并抽取…
          </Button>
        )}
        {may && shown && (
          <Button type="primary" loading={signing.busy} onClick={() => void sign()}>
            签署抽取结果
          </Button>
        )}
        {mayAbandon && <Abandon draw={draw} register={register} />}
        {!may && !mayAbandon && <p className="faint">抽取由执法监督人员办理。</p>}
      </div>
    </>
  );
}

/** Giving up shows the seed: it is fetched for the form. */
function Abandon({ draw, register }: { readonly draw: Draw; readonly register: RegisterPage }) {
  const entropy = useQuery({
    queryKey: ['entropy', draw.draw],
    queryFn: () => ask<DrawEntropy>(`/api/draws/${draw.draw}/entropy`),
    retry: false,
  });
  const fill = { draw: draw.draw, lost: false, ...(entropy.data ? { seed: entropy.data.seed } : {}) };
  return (
    <ButtonLink to={`/cases/${register.case}/do/abandon-draw`} state={{ back: `/inspection/draws/${draw.draw}`, fill }}>
      放弃抽取
    </ButtonLink>
  );
}

function Prepared({ form }: { readonly form: JsonObject }) {
  const people = useQuery(questions.people());
  const rows = (Array.isArray(form['result']) ? form['result'] : []).filter(isObject);
  return (
    <div className="sheet" role="status">
      <p>抽取结果（签署前最后核对，不能更改）：</p>
      <ol>
        {rows.map((row) => (
          <li key={String(row['object'])}>
            {String(row['name'])}　
            {(Array.isArray(row['officers']) ? row['officers'] : [])
              .map((id) => people.data?.find((person) => person.id === id)?.name ?? String(id))
              .join('、')}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Result({ draw }: { readonly draw: Draw }) {
  return (
    <Table<Draw['result'][number]>
      rowKey="object"
      size="small"
      dataSource={draw.result}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 620 }}
      columns={[
        {
          title: '检查对象',
          key: 'name',
          render: (_, { name, object }) => (
            <>
              {name}
              <div className="faint">{object}</div>
            </>
          ),
        },
        { title: '执法人员', key: 'officers', render: (_, { officers }) => officers.map(({ name }) => name).join('、') },
        { title: '检查任务', key: 'case', width: 140, render: (_, row) => <Task draw={draw} row={row} /> },
      ]}
    />
  );
}

function Task({ draw, row }: { readonly draw: Draw; readonly row: Draw['result'][number] }) {
  const [id] = useState(newId);
  const register = useQuery(questions.register('enterprise-register'));
  if (row.case) return <Link to={`/cases/${row.case}`}>查看任务</Link>;
  const enterprise = register.data ? enterprisesIn(register.data).get(row.object) : undefined;
  const known = (fields: readonly string[]) =>
    Object.fromEntries(fields.flatMap((field) => (enterprise?.[field] === undefined ? [] : [[field, enterprise[field]] as const])));
  const fill = {
    caseName: `${row.name}${draw.title}`.slice(0, 200),
    source: 'random',
    draw: draw.draw,
    party: { kind: 'organisation', name: row.name, uscc: row.object, ...known(['address', 'legalRepresentative', 'phone']) },
    ...known(['industry']),
  };
  return (
    <Link
      to={`/cases/${id}/do/open-inspection`}
      state={{ back: `/inspection/draws/${draw.draw}`, fill }}
      aria-label={`登记对${row.name}的检查任务`}
    >
      登记任务
    </Link>
  );
}

function committedIn(page: CasePage | undefined, draw: string): JsonObject | null {
  const entry = page?.entries.findLast((one) => one.action === 'commit-draw' && isObject(one.form) && one.form['draw'] === draw);
  return isObject(entry?.form) ? (entry.form as JsonObject) : null;
}

function enterprisesIn({ facts }: RegisterPage): ReadonlyMap<string, FormValue> {
  const rows = isObject(facts) && isObject(facts['enterprises']) ? facts['enterprises'] : {};
  return new Map(Object.entries(rows).flatMap(([uscc, row]) => (isObject(row) ? [[uscc, row] as const] : [])));
}
