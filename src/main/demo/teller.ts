import { createHash } from 'node:crypto';
import { inTransaction } from '#db/office/connect.ts';
import type { JsonObject, PersonId } from '#law/vocabulary.ts';
import { perform } from '#office/actions/perform.ts';
import { prefill } from '#office/actions/prefill.ts';
import type { Bureau } from '#office/bureau.ts';
import { findCaseFile } from '#office/case-file.ts';
import { keepEvidence } from '#office/evidence/keep.ts';
import { findByProposal } from '#record/index.ts';

/** Tells one case step by step through `perform`, as the people in it would: nothing is written any other way. */
export interface Teller {
  readonly case: string;
  /** Fills in what the record knows, then what is given. Told again, it finds the step written and goes on. */
  act(action: string, by: PersonId, given: JsonObject): Promise<unknown>;
  /** Uploads a file as evidence; its SHA-256, for the form. */
  upload(by: PersonId, name: string, type: string, content: Uint8Array): Promise<string>;
}

export function tell(bureau: Bureau, agency: string, story: string, caseId: string = idFrom(agency, story)): Teller {
  let told = 0;
  return {
    case: caseId,
    async act(action, by, given) {
      const id = idFrom(agency, story, String(told));
      told += 1;
      const file = await inTransaction(bureau.db, agency, async (tx) =>
        (await findByProposal(tx, agency, id)) ? 'told' : findCaseFile(tx, agency, caseId),
      );
      if (file === 'told') return;
      const schema = file?.version.actions[action]?.form;
      const known = file && schema ? prefill(schema, { standing: file.standing, settings: file.around.settings, me: by }) : {};
      const seen = file?.standing.n ?? 0;
      await perform(bureau, { agency, case: caseId, action, by, id, seen, form: { ...known, ...given } });
    },
    async upload(person, name, type, content) {
      const id = idFrom(agency, story, name).replaceAll('-', '');
      return (await keepEvidence(bureau, { agency, person, id, name, type }, content)).sha256;
    },
  };
}

/** The same words give the same id: a story told twice is written once. RFC 9562 version 8. */
export function idFrom(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('/')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
