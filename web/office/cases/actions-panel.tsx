import { Collapse, Input } from 'antd';
import { useState } from 'react';
import type { ActionState, CasePage } from '#contract/office/index.ts';
import { Articles } from '../../ui/articles.tsx';
import { ButtonLink } from '../frame/button-link.tsx';
import { groupsOf } from './closed-actions.ts';
import { Refusals } from './refusals.tsx';

/** What I may do now; and for everything else why not, with the article. */
export function ActionsPanel({ page }: { readonly page: CasePage }) {
  const open = page.actions.filter((action) => action.open);
  return (
    <aside className="actions" aria-label="可以办理的环节">
      <h2>现在可以办</h2>
      {open.length === 0 && <p className="faint">现在没有您可以办理的环节。下面写明了每一环节为什么不能办。</p>}
      <ul className="open-actions">
        {open.map((action, index) => (
          <li key={action.action}>
            <ButtonLink to={`/cases/${page.line.case}/do/${action.action}`} type={index === 0 ? 'primary' : 'default'} block>
              {action.title}
              {action.times > 0 && `（已办 ${action.times} 次）`}
            </ButtonLink>
            <p className="faint">
              {action.says} <Articles of={action.articles} />
            </p>
          </li>
        ))}
      </ul>
      <Closed actions={page.actions.filter((action) => !action.open)} />
    </aside>
  );
}

function Closed({ actions }: { readonly actions: readonly ActionState[] }) {
  const [search, setSearch] = useState('');
  if (actions.length === 0) return null;
  const wanted = search.trim();
  const { gated, others, elsewhere } = groupsOf(actions.filter((action) => action.title.includes(wanted)));
  const none = gated.length + others.length + elsewhere.length === 0;
  return (
    <>
      <h2>现在不能办，为什么</h2>
      <Input
        aria-label="按名称查找环节"
        placeholder="查找环节"
        allowClear
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        style={{ marginBottom: 8 }}
      />
      <Group title="条件还不具备" actions={gated} open />
      <Group title="由其他人员办理" actions={others} open={wanted !== ''} />
      <Group title="不在现在的阶段" actions={elsewhere} open={wanted !== ''} />
      {none && <p className="faint">没有名称含“{wanted}”的环节。</p>}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly actions: readonly ActionState[];
  readonly open: boolean;
}

function Group({ title, actions, open }: GroupProps) {
  if (actions.length === 0) return null;
  return (
    <details className="closed-group" open={open}>
      <summary>
        {title}（{actions.length}）
      </summary>
      <Collapse
        size="small"
        items={actions.map((action) => ({
          key: action.action,
          label: <ClosedTitle action={action} />,
          children: (
            <>
              <Refusals refusals={action.refusals} />
              <p className="faint">由{action.who}办理。</p>
            </>
          ),
        }))}
      />
    </details>
  );
}

function ClosedTitle({ action }: { readonly action: ActionState }) {
  return (
    <span>
      {action.title}
      {action.times > 0 && <span className="faint"> 已办 {action.times} 次</span>}
    </span>
  );
}
