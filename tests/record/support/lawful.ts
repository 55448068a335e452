import { draftDigest, type JsonObject } from '#ledger/index.ts';
import { caseOf, type Act, type Case } from './seal.ts';

export const draft = {
  party: { name: '示例机械厂（有限合伙）', kind: 'organisation' },
  facts: '未按规定对从业人员进行安全生产教育和培训。',
  measures: [{ kind: 'fine', yuan: 60000 }],
  reasons: [],
} satisfies JsonObject;

export const digest = draftDigest(draft);

export const conclude = (value: JsonObject = draft): Act => ({
  action: 'conclude-investigation',
  form: { officers: ['zhang', 'li'], draft: value },
});
export const submit: Act = { action: 'submit-for-review', form: { draftDigest: digest } };
export const review = (by = 'shen', opinion = 'A', draftDigest: string = digest): Act => ({
  action: 'review-decision',
  by,
  form: { opinion, draftDigest },
});
export const notify: Act = { action: 'notify-penalty', form: { officers: ['zhang', 'li'] } };
export const decide = (by = 'ju', value: JsonObject = draft): Act => ({ action: 'decide-penalty', by, form: { draft: value } });

export const investigation: readonly Act[] = [
  { action: 'register-clue', form: { source: '示例来源' } },
  { action: 'inspect-premises', form: { officers: ['zhang', 'li'] } },
  conclude(),
  submit,
];

/** A case in which `acts` were done, sealed and chained as the program would. */
export function caseWith(acts: readonly Act[], options: Parameters<typeof caseOf>[0] = {}): Case {
  const one = caseOf(options);
  for (const act of acts) one.act(act);
  return one;
}

/** Up to and with the decision. */
export const lawful: readonly Act[] = [...investigation, review(), notify, decide()];
