import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox, Input, Select, Table } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Enterprises, EnterprisesQuery, RegisterPage } from '#contract/office/index.ts';
import { risks } from '#law/form-parts/inspection.ts';
import { Mark } from '../../ui/mark.tsx';
import { dayText } from '../../ui/moment.ts';
import { JustDone } from '../cases/just-done.tsx';
import { type FormValue, isObject } from '../forms/node.ts';
import { ButtonLink } from '../frame/button-link.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Failed, Nothing } from '../frame/states.tsx';
import { newId } from '../server/ids.ts';
import { questions } from '../server/questions.ts';
import { isOpen, RegisterActions } from './register-actions.tsx';
import { today } from './today.ts';

type Line = Enterprises['lines'][number];
const titles: Readonly<Record<string, string>> = risks;

/** 检查对象名录 and 一企一年: who is inspected, how often this year, and how often they may be. */
export function EnterprisesPage() {
  const [search, setSearch] = useSearchParams();
  const query = queryFrom(search);
  const list = useQuery({ ...questions.enterprises(query), placeholderData: keepPreviousData });
  const register = useQuery(questions.register('enterprise-register'));
  const ask = (name: keyof EnterprisesQuery, value: string | null) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value === null || value === '') next.delete(name);
      else next.set(name, value);
      if (name !== 'page') next.delete('page');
      return next;
    });
  const { data } = list;
  const filtered = [...search.keys()].some((name) => name !== 'page');
  const registerCase = register.data?.case ?? '';
  const write = register.data !== undefined && isOpen(register.data, 'record-enterprises');
  return (
    <>
      <PageHead
        title="检查对象"
        says={`检查对象名录和本年度检查情况。${data ? `同一企业年度入企检查上限 ${data.cap} 次，个案检查和企业申请的检查另计。` : ''}`}
        extra={
          register.data && (
            <RegisterActions register={register.data}>
              {write && (
                <>
                  <ButtonLink to="/inspection/enterprises/import" type="primary">
                    导入表格
                  </ButtonLink>
                  <ButtonLink
                    to={`/cases/${registerCase}/do/record-enterprises`}
                    state={{ back: '/inspection/enterprises', fill: { rows: [{}] } }}
                  >
                    登记一家
                  </ButtonLink>
                </>
              )}
            </RegisterActions>
          )
        }
      />
      <JustDone />
      <search className="filters" aria-label="筛选检查对象">
        <Input.Search
          key={query.search ?? ''}
          aria-label="按名称、统一社会信用代码查找"
          placeholder="名称、统一社会信用代码"
          allowClear
          defaultValue={query.search ?? ''}
          maxLength={100}
          onSearch={(typed) => ask('search', typed.trim())}
          style={{ width: 260 }}
        />
        <Select
          aria-label="行业"
          placeholder="行业"
          allowClear
          value={query.industry ?? null}
          options={(data?.industries ?? []).map((industry) => ({ value: industry, label: industry }))}
          onChange={(picked) => ask('industry', picked ?? null)}
          style={{ width: 150 }}
        />
        <Select
          aria-label="风险等级"
          placeholder="风险等级"
          allowClear
          value={query.risk ?? null}
          options={Object.entries(risks).map(([value, label]) => ({ value, label }))}
          onChange={(picked) => ask('risk', picked ?? null)}
          style={{ width: 150 }}
        />
        <Checkbox checked={query.visited ?? false} onChange={(event) => ask('visited', event.target.checked ? 'true' : null)}>
          本年已检查
        </Checkbox>
        <Checkbox checked={query.pool ?? false} onChange={(event) => ask('pool', event.target.checked ? 'true' : null)}>
          纳入随机抽查
        </Checkbox>
      </search>
      <p className="faint" aria-live="polite">
        {data ? `共 ${data.total} 家` : '正在读取…'}
      </p>
      {list.error ? (
        <Failed error={list.error} again={() => void list.refetch()} />
      ) : (
        <Table<Line>
          rowKey="uscc"
          size="middle"
          loading={list.isFetching && !data}
          dataSource={data?.lines ?? []}
          scroll={{ x: 720 }}
          expandable={{ expandedRowRender: (line) => <Year line={line} />, rowExpandable: ({ cases }) => cases.length > 0 }}
          locale={{ emptyText: <Nothing says={filtered ? '没有符合条件的检查对象。' : '名录还是空的：可以导入表格。'} /> }}
          pagination={{
            current: query.page ?? 1,
            total: data?.total ?? 0,
            pageSize: 50,
            showSizeChanger: false,
            hideOnSinglePage: true,
            onChange: (page) => ask('page', String(page)),
          }}
          columns={[
            {
              title: '检查对象',
              key: 'name',
              render: (_, { name, uscc }) => (
                <>
                  {name}
                  <div className="faint">{uscc}</div>
                </>
              ),
            },
            { title: '行业', dataIndex: 'industry', key: 'industry', width: 130 },
            { title: '风险等级', key: 'risk', width: 130, render: (_, { risk }) => titles[risk] ?? '—' },
            { title: '随机抽查', key: 'pool', width: 90, responsive: ['lg'], render: (_, { inPool }) => (inPool ? '纳入' : '—') },
            { title: '本年入企', key: 'visits', width: 130, render: (_, line) => <Visits line={line} cap={data?.cap ?? 0} /> },
            {
              title: '办理',
              key: 'do',
              width: 150,
              render: (_, line) => <Acts line={line} row={rowOf(register.data, line.uscc)} register={registerCase} write={write} />,
            },
          ]}
        />
      )}
    </>
  );
}

/** Never by colour alone: the figures and, at the cap, the words. */
function Visits({ line, cap }: { readonly line: Line; readonly cap: number }) {
  if (line.visits >= cap) return <Mark mood="bad">{`${line.visits} / ${cap} 已达上限`}</Mark>;
  if (line.visits > 0) return <Mark mood="note">{`${line.visits} / ${cap}`}</Mark>;
  return <span className="faint">{`0 / ${cap}`}</span>;
}

interface ActsProps {
  readonly line: Line;
  /** All that the register says of it; null where it does not stand there. */
  readonly row: FormValue | null;
  readonly register: string;
  readonly write: boolean;
}

function Acts({ line: { uscc, name, address, industry }, row, register, write }: ActsProps) {
  const [id] = useState(newId);
  const known = Object.fromEntries(Object.entries(row ?? {}).filter(([field]) => field === 'legalRepresentative' || field === 'phone'));
  const fill = {
    caseName: `${name}${today().slice(0, 4)}年度检查`,
    party: { kind: 'organisation', name, uscc, address, ...known },
    industry,
  };
  return (
    <>
      <Link to={`/cases/${id}/do/open-inspection`} state={{ fill }} aria-label={`登记任务：${name}`}>
        登记任务
      </Link>
      {write && row && (
        <>
          {'　'}
          <Link
            to={`/cases/${register}/do/record-enterprises`}
            state={{ back: '/inspection/enterprises', fill: { rows: [row] } }}
            aria-label={`修改${name}`}
          >
            修改
          </Link>
        </>
      )}
    </>
  );
}

function rowOf(register: RegisterPage | undefined, uscc: string): FormValue | null {
  const facts = register?.facts;
  const rows = isObject(facts) && isObject(facts['enterprises']) ? facts['enterprises'] : {};
  const row = rows[uscc];
  return isObject(row) ? row : null;
}

function Year({ line }: { readonly line: Line }) {
  return (
    <ul className="links">
      {line.cases.map((one) => (
        <li key={one.case}>
          <Link to={`/cases/${one.case}`}>{one.title}</Link>
          <span className="faint">
            　{dayText(one.on)}　{one.sourceTitle}　{one.placeTitle}　{one.capped ? '计入上限' : '不计入上限'}
          </span>
        </li>
      ))}
    </ul>
  );
}

function queryFrom(search: URLSearchParams): EnterprisesQuery {
  const text = (name: string) => search.get(name)?.trim().slice(0, 60) || undefined;
  const page = Number(search.get('page'));
  const query = {
    search: text('search'),
    industry: text('industry'),
    risk: text('risk'),
    pool: search.get('pool') === 'true' || undefined,
    visited: search.get('visited') === 'true' || undefined,
    page: Number.isInteger(page) && page > 1 && page <= 10_000 ? page : undefined,
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
