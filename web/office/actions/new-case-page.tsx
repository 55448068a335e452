import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, Navigate, useParams, useSearchParams } from 'react-router';
import type { Openings } from '#contract/office/index.ts';
import { Refusals } from '../cases/refusals.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { newCaseId } from './new-case-id.ts';

/** Which case is to be opened: of every procedure the one action that does. */
export function NewCasePage() {
  const openings = useQuery(questions.openings());
  const [search] = useSearchParams();
  const from = search.get('from');
  return (
    <>
      <PageHead title="登记案件" says={from ? '登记后与原案件互相关联，已知的当事人等内容会带入。' : '选择要登记的事项。'} />
      <Shown query={openings}>{(all) => <Choices openings={all} from={from} />}</Shown>
    </>
  );
}

function Choices({ openings, from }: { readonly openings: Openings; readonly from: string | null }) {
  if (openings.length === 0) return <Nothing says="没有可以登记的事项。" />;
  return (
    <ul className="choices">
      {openings.map((opening) => (
        <li key={opening.action}>
          <div>
            {opening.open ? (
              <Link className="choice-link" to={openingPath(opening.action, from)}>
                {opening.title}
              </Link>
            ) : (
              <span className="faint">{opening.title}</span>
            )}
            <span className="faint">　{opening.procedureTitle}</span>
          </div>
          <p className="faint">{opening.says}</p>
          {!opening.open && <Refusals refusals={opening.refusals} />}
        </li>
      ))}
    </ul>
  );
}

export function openingPath(action: string, from: string | null): string {
  return `/cases/new/${action}${from ? `?from=${from}` : ''}`;
}

/** The form of the action that opens the case is the page. */
export function OpenCasePage() {
  const { action = '' } = useParams();
  const [search] = useSearchParams();
  const from = search.get('from');
  const [id] = useState(() => newCaseId(action, from));
  return <Navigate replace to={`/cases/${id}/do/${action}${from ? `?from=${from}` : ''}`} />;
}
