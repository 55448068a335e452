import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { LawReading } from '#contract/office/index.ts';
import { ActionDesk } from '../actions/action-desk.tsx';
import { Refusals } from '../cases/refusals.tsx';
import { Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';

interface Props {
  /** Case id of the law register. */
  readonly register: string;
  readonly reading: LawReading;
  readonly proposal: LawReading['proposals'][number];
  readonly original: string;
  readonly citedBy: 'article' | 'item';
}

/** The form of the act, filled from what was read and what was chosen. */
export function ImportForm({ register, reading, proposal, original, citedBy }: Props) {
  const [visit] = useState(() => Date.now());
  const form = useQuery({ ...questions.visit(register, 'import-statute', visit), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 });
  const page = useQuery(questions.case(register));
  const navigate = useNavigate();
  const prefill = prefillFrom(reading, proposal, original, citedBy);
  return (
    <section aria-label="登记">
      <h2>登记</h2>
      <Shown query={form}>
        {(asked) => (
          <>
            {asked.refusals.length > 0 && <Refusals refusals={asked.refusals} />}
            {page.data && (
              <ActionDesk
                id={register}
                form={{ ...asked, kept: null, prefill }}
                page={page.data}
                onSigned={(signed) =>
                  navigate(`/laws/${String(signed['law'])}`, { state: { done: `《${String(signed['title'])}》的正文已导入。` } })
                }
              />
            )}
          </>
        )}
      </Shown>
    </section>
  );
}

function prefillFrom(reading: LawReading, { law, family, version }: Props['proposal'], original: string, citedBy: Props['citedBy']) {
  const title = version?.title ?? reading.title;
  const dated = reading.enactedOn === null ? '' : `${reading.enactedOn}${reading.history.length > 1 ? '修改' : '通过'}`;
  const filled = {
    original,
    textDigest: reading.digest,
    articles: reading.articles,
    law,
    family,
    title,
    shortTitle: version?.shortTitle ?? title.replace(/^中华人民共和国/u, '').slice(0, 40),
    number: version?.number ?? '',
    version: version?.version ?? dated,
    enactedOn: version?.enactedOn ?? reading.enactedOn ?? '',
    effectiveFrom: version?.effectiveFrom ?? reading.effectiveFrom ?? '',
    citedBy,
  };
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== ''));
}
