import { useQuery } from '@tanstack/react-query';
import { Button, Input, Segmented, Table } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
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

interface Item {
  readonly id: string;
  readonly form: FormValue;
  readonly publishedOn: string | null;
}

const back = '/inspection/items';

/** 检查事项清单: what may be inspected at all, and what of it stands in public. */
export function ItemsPage() {
  const register = useQuery(questions.register('inspection-items-register'));
  return (
    <>
      <PageHead title="检查事项清单" says="未公布的检查事项不得实施。修改后的事项须重新公布。" />
      <JustDone />
      <Shown query={register}>{(answer) => <Items register={answer} />}</Shown>
    </>
  );
}

function Items({ register }: { readonly register: RegisterPage }) {
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const [state, setState] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const all = itemsIn(register.facts);
  const items = all.filter(
    ({ id, form, publishedOn }) =>
      `${id} ${text(form, 'name')} ${text(form, 'objects')} ${text(form, 'unit')}`.includes(search) &&
      (state === '' || (state === 'published') === (publishedOn !== null)),
  );
  const write = isOpen(register, 'record-inspection-item');
  const publishes = isOpen(register, 'publish-inspection-items');
  const publish = () =>
    navigate(`/cases/${register.case}/do/publish-inspection-items`, {
      state: { back, fill: { items: chosen.map((id) => ({ id, publishedOn: today() })) } },
    });
  return (
    <>
      <div className="list-head">
        <div className="filters">
          <Input.Search
            aria-label="按编号、名称、对象查找"
            placeholder="编号、名称、对象"
            allowClear
            onChange={(event) => setSearch(event.target.value.trim())}
            style={{ width: 240 }}
          />
          <Segmented
            aria-label="是否公布"
            value={state}
            options={[
              { value: '', label: `全部 ${all.length}` },
              { value: 'published', label: '已公布' },
              { value: 'hidden', label: '未公布' },
            ]}
            onChange={setState}
          />
        </div>
        <RegisterActions register={register}>
          {publishes && (
            <Button type="primary" disabled={chosen.length === 0} onClick={() => void publish()}>
              公布所选（{chosen.length}）
            </Button>
          )}
          {write && <ButtonLink to={`/cases/${register.case}/do/record-inspection-item`}>登记事项</ButtonLink>}
        </RegisterActions>
      </div>
      <Table<Item>
        rowKey="id"
        size="middle"
        dataSource={items}
        scroll={{ x: 760 }}
        pagination={{ pageSize: 30, hideOnSinglePage: true, showSizeChanger: false }}
        {...(publishes
          ? {
              rowSelection: {
                selectedRowKeys: [...chosen],
                onChange: (keys: React.Key[]) => setChosen(keys.map(String)),
                getCheckboxProps: ({ id, publishedOn }: Item) => ({ disabled: publishedOn !== null, 'aria-label': `选择 ${id}` }),
              },
            }
          : {})}
        expandable={{ expandedRowRender: ({ form }) => <Details form={form} />, expandRowByClick: false }}
        locale={{
          emptyText: <Nothing says={all.length > 0 ? '没有符合条件的事项。' : '清单还是空的：先登记事项，再公布。'} />,
        }}
        columns={[
          { title: '编号', dataIndex: 'id', key: 'id', width: 90 },
          {
            title: '检查事项',
            key: 'name',
            render: (_, { form }) => (
              <>
                {text(form, 'name')}
                <div className="faint">{text(form, 'objects')}</div>
              </>
            ),
          },
          { title: '频次', key: 'frequency', width: 120, render: (_, { form }) => text(form, 'frequency') },
          { title: '上限', key: 'cap', width: 90, render: (_, { form }) => `${String(form['cap'])} 次/年` },
          {
            title: '联合部门',
            key: 'combined',
            width: 140,
            responsive: ['lg'],
            render: (_, { form }) => text(form, 'combinedWith') || '—',
          },
          {
            title: '公布',
            key: 'published',
            width: 150,
            render: (_, { publishedOn }) =>
              publishedOn ? <Mark mood="good">{dayText(publishedOn)}</Mark> : <Mark mood="warn">未公布，不得实施</Mark>,
          },
          ...(write
            ? [
                {
                  title: '办理',
                  key: 'do',
                  width: 110,
                  render: (_: unknown, { id, form }: Item) => (
                    <>
                      <Link to={`/cases/${register.case}/do/record-inspection-item`} state={{ back, fill: form }} aria-label={`修改 ${id}`}>
                        修改
                      </Link>
                      {'　'}
                      <Link
                        to={`/cases/${register.case}/do/withdraw-inspection-item`}
                        state={{ back, fill: { id } }}
                        aria-label={`取消 ${id}`}
                      >
                        取消
                      </Link>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

function Details({ form }: { readonly form: FormValue }) {
  const rows = [
    ['实施依据', text(form, 'basis')],
    ['检查内容', text(form, 'content')],
    ['检查方式', text(form, 'method')],
    ['承办机构', text(form, 'unit')],
    ['备注', text(form, 'note')],
  ] as const;
  return (
    <dl className="rows">
      {rows
        .filter(([, value]) => value !== '')
        .map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function itemsIn(facts: unknown): Item[] {
  const items = isObject(facts) && isObject(facts['items']) ? facts['items'] : {};
  const published = isObject(facts) && isObject(facts['published']) ? facts['published'] : {};
  return Object.entries(items)
    .flatMap(([id, form]) => {
      const public_ = published[id];
      return isObject(form) ? [{ id, form, publishedOn: isObject(public_) ? text(public_, 'publishedOn') : null }] : [];
    })
    .sort((a, b) => a.id.localeCompare(b.id));
}

function text(form: FormValue, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : '';
}
