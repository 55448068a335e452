import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CasePage, RefusalShape } from '#contract/office/index.ts';
import type { FieldError } from '../forms/errors.ts';
import type { FormValue } from '../forms/node.ts';
import { ask, askForFile } from '../server/ask.ts';
import { isProblem, ProblemAnswer, sentenceOf } from '../server/problem.ts';
import { forgetProposalId, proposalIdFor } from './proposal-id.ts';

/** What the server had against the form as it was sent. */
export interface Against {
  readonly says: string;
  readonly refusals: readonly RefusalShape[];
  readonly errors: readonly FieldError[];
  readonly stale: boolean;
}

function againstOf(error: unknown): Against {
  const problem = error instanceof ProblemAnswer ? error.problem : null;
  const refusals = problem?.refusals ?? [];
  const atFields = refusals.flatMap(({ field, says }) => (field ? [{ field, says }] : []));
  return { says: sentenceOf(error), refusals, errors: [...(problem?.errors ?? []), ...atFields], stale: isProblem(error, 'stale') };
}

interface Signing {
  readonly busy: boolean;
  readonly against: Against | null;
  readonly clear: () => void;
  /** The signed action; null where the server refused (see `against`). */
  readonly sign: (form: FormValue, seen: number) => Promise<CasePage | null>;
  /** A paper as it would come out. @throws ProblemAnswer */
  readonly preview: (form: FormValue, seen: number, paper: number) => Promise<Blob>;
  /** Shows what the server had against a preview. */
  readonly refused: (error: unknown) => void;
}

/** Signing and previewing one action. While an answer is awaited nothing is sent a second time. */
export function useSigning(caseId: string, action: string): Signing {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [against, setAgainst] = useState<Against | null>(null);
  const waiting = useRef(false);
  const path = `/api/cases/${caseId}/actions/${action}`;

  async function once<Answer>(question: () => Promise<Answer>): Promise<Answer | null> {
    if (waiting.current) return null;
    waiting.current = true;
    setBusy(true);
    setAgainst(null);
    try {
      return await question();
    } catch (error) {
      if (isProblem(error, 'stale')) await client.invalidateQueries({ queryKey: ['case', caseId] });
      setAgainst(againstOf(error));
      return null;
    } finally {
      waiting.current = false;
      setBusy(false);
    }
  }

  async function send(form: FormValue, seen: number): Promise<CasePage> {
    const body = { id: proposalIdFor(caseId, action), seen, form };
    try {
      const page = await ask<CasePage>(path, { method: 'POST', body });
      forgetProposalId(caseId, action);
      return page;
    } catch (error) {
      // Without an answer (0) or after a fault (5xx) it may have been written: the same id is sent again.
      if (error instanceof ProblemAnswer && error.problem.status >= 400 && error.problem.status < 500) forgetProposalId(caseId, action);
      throw error;
    }
  }

  async function show(form: FormValue, seen: number, paper: number): Promise<Blob> {
    return askForFile(`${path}/preview?paper=${paper}`, { method: 'POST', body: { id: proposalIdFor(caseId, action), seen, form } });
  }

  return {
    busy,
    against,
    clear: () => setAgainst(null),
    sign: (form, seen) => once(() => send(form, seen)),
    preview: show,
    refused: (error) => setAgainst(againstOf(error)),
  };
}
