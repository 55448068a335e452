import { useQuery } from '@tanstack/react-query';
import { Input, Segmented, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Draws } from '#contract/office/index.ts';
import { Mark } from '../../ui/mark.tsx';
import { momentText } from '../../ui/moment.ts';
import { JustDone } from '../cases/just-done.tsx';
import { ButtonLink } from '../frame/button-link.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { isOpen, RegisterActions } from './register-actions.tsx';

export const drawStates = {
  committed: ['已承诺，待抽取', 'note'],
  drawn: ['已抽取', 'good'],
  abandoned: ['已放弃', 'plain'],
} as const;

/** 双随机抽取: every draw, from its commitment on. */
export function DrawsPage() {
  const draws = useQuery(questions.draws());
  const register = useQuery(questions.register('draw-register'));
  const [state, setState] = useState('');
  const [search, setSearch] = useState('');
  return (
    <>
      <PageHead
        title="双随机抽取"
        says="先承诺、后抽取：抽取前固定检查对象、执法人员和种子的摘要，抽取后任何人都可以凭公布的种子和日志复算。"
        extra={
          register.data && (
            <RegisterActions register={register.data}>
              {isOpen(register.data, 'commit-draw') && (
                <ButtonLink to="/inspection/draws/new" type="primary">
                  准备抽取
                </ButtonLink>
              )}
            </RegisterActions>
          )
        }
      />
      <JustDone />
      <div className="filters">
        <Input.Search
          aria-label="按抽查任务查找"
          placeholder="抽查任务"
          allowClear
          onChange={(event) => setSearch(event.target.value.trim())}
          style={{ width: 240 }}
        />
        <Segmented
          aria-label="按状态筛选"
          value={state}
          options={[{ value: '', label: '全部' }, ...Object.entries(drawStates).map(([value, [label]]) => ({ value, label }))]}
          onChange={setState}
        />
      </div>
      <Shown query={draws}>
        {(all) => (
          <Table<Draws[number]>
            rowKey="draw"
            size="middle"
            dataSource={all.filter((draw) => (state === '' || draw.state === state) && draw.title.includes(search))}
            scroll={{ x: 680 }}
            pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
            locale={{ emptyText: <Nothing says={all.length > 0 ? '没有符合条件的抽取。' : '还没有双随机抽取。'} /> }}
            columns={[
              { title: '抽查任务', key: 'title', render: (_, { draw, title }) => <Link to={`/inspection/draws/${draw}`}>{title}</Link> },
              { title: '抽取', key: 'count', width: 150, render: (_, { count, objects }) => `${objects} 家中抽 ${count} 家` },
              { title: '状态', key: 'state', width: 150, render: (_, draw) => <DrawState draw={draw} /> },
              { title: '承诺', key: 'at', width: 150, render: (_, { committedAt }) => momentText(committedAt) },
              { title: '抽取人', dataIndex: 'committedBy', key: 'by', width: 140, responsive: ['lg'] },
            ]}
          />
        )}
      </Shown>
    </>
  );
}

export function DrawState({ draw }: { readonly draw: Draws[number] }) {
  const [title, mood] = drawStates[draw.state];
  return <Mark mood={mood}>{title}</Mark>;
}
