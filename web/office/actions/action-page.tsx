import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { Link, Navigate, useParams, useSearchParams } from 'react-router';
import type { FormPage } from '#contract/office/index.ts';
import { PageHead } from '../frame/page-head.tsx';
import { Shown } from '../frame/states.tsx';
import { Articles } from '../../ui/articles.tsx';
import { Refusals } from '../cases/refusals.tsx';
import { questions } from '../server/questions.ts';
import { ProblemAnswer } from '../server/problem.ts';
import { ActionDesk } from './action-desk.tsx';
import { ownPages } from './own-pages.ts';

export function ActionRoute() {
  const { case: id = '', action = '' } = useParams();
  const own = Object.hasOwn(ownPages, action) ? ownPages[action] : undefined;
  if (own) return <Navigate replace to={own} />;
  return <ActionPage key={`${id}/${action}`} id={id} action={action} />;
}

function ActionPage({ id, action }: { readonly id: string; readonly action: string }) {
  // What stands in the form must not be replaced under the officer's hands: read once per visit.
  const [visit] = useState(() => Date.now());
  const [search] = useSearchParams();
  const form = useQuery({ ...questions.visit(id, action, visit, search.get('from')), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 });
  const page = useQuery({ ...questions.case(id), retry: false });
  // A form shows people by their names and lets them be chosen; until they are known it is not drawn.
  const people = useQuery(questions.people());
  const fresh = page.error instanceof ProblemAnswer && page.error.problem.status === 404;
  return (
    <Shown query={form}>
      {(answer) => (
        <>
          <nav aria-label="所在位置" className="crumbs">
            {page.data ? (
              <Link to={`/cases/${id}`}>
                {page.data.line.number ?? ''} {page.data.line.title}
              </Link>
            ) : (
              <Link to="/cases">案件</Link>
            )}
            <span aria-hidden> / </span>
            <span>{answer.title}</span>
          </nav>
          <PageHead
            title={answer.title}
            says={
              <>
                {answer.says} <Articles of={answer.articles} />
              </>
            }
          />
          <Closed form={answer} />
          {(page.data || fresh) && <Shown query={people}>{() => <ActionDesk id={id} form={answer} page={page.data ?? null} />}</Shown>}
          {!page.data && !fresh && <Shown query={page}>{() => null}</Shown>}
        </>
      )}
    </Shown>
  );
}

/** Already known before anything is filled in: it cannot be done now, and why. The form may still be prepared. */
function Closed({ form }: { readonly form: FormPage }) {
  if (form.refusals.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title="这一环节现在不能办理"
      description={
        <>
          <Refusals refusals={form.refusals} />
          <p className="faint">可以先填写，内容会自动暂存；条件具备后再签署。</p>
        </>
      }
      style={{ marginBottom: 16 }}
    />
  );
}
