import { addDays, dayOf } from '#law/calendar.ts';
import type { Instant, JsonObject, Person, Standing } from '#law/vocabulary.ts';
import { party } from '#tests/law/drafts.ts';
import { forms as sharedForms } from '#tests/law/forms.ts';
import { people as everybody } from '#tests/law/people.ts';
import { inspection } from '#tests/law/procedures/inspection.ts';
import { hidden, item, itemOf, training } from '#tests/law/registers.ts';
import { signers } from '#tests/law/signers.ts';

/** Everything that may be tried in the walk of an inspection: every branch of every form on which a gate, a move or a clock looks. */
export interface Attempt {
  readonly action: string;
  readonly by: string;
  form(known: { readonly standing: Standing; readonly now: Instant }): JsonObject;
}

/** Longer than the ninety days of a repeated visit and than every order; the second leads into the next year. */
const waitDays = 100;
/** Before somebody goes in. Afterwards the day itself is no longer asked for, and time goes on as long as anything changes with it. */
export const mostWaits = 2;
export const start: Instant = '2026-09-18T01:00:00.000Z';
export const dayAt = (wait: number) => addDays(start.slice(0, 10), wait * waitDays);

const [zhao, fen, gong] = ['zhao', 'fen', 'gong'].map((id) => everybody[id]);
if (!zhao || !fen || !gong) throw new Error('people of the walk are missing');
/** 赵: his certificate runs out before the first wait. 高: officer and head. 梁: publishes and checks. */
export const people: Readonly<Record<string, Person>> = {
  ...everybody,
  zhao: { ...zhao, certificates: zhao.certificates.map((one) => ({ ...one, to: '2026-10-31' })) },
  gao: { ...zhao, id: 'gao', name: '示例·高分管', roles: [...zhao.roles, ...fen.roles] },
  liang: { ...gong, id: 'liang', name: '示例·梁公示', roles: [...gong.roles, ...(everybody['fu']?.roles ?? [])] },
};

type Variant = JsonObject | ((known: { readonly standing: Standing; readonly now: Instant }) => JsonObject);

function attempts(action: string, variants: readonly Variant[] = [{}], by: readonly string[] = []): Attempt[] {
  const usual = inspection.forms?.[action] ?? sharedForms[action];
  const signing = by.length > 0 ? by : [inspection.signers?.[action] ?? signers[action] ?? 'zhang'];
  return signing.flatMap((signer) =>
    variants.map((variant) => ({
      action,
      by: signer,
      form: (known) => ({
        ...usual?.(known),
        ...(signer === 'li' ? { officers: ['li', 'wang'] } : {}),
        ...(typeof variant === 'function' ? variant(known) : variant),
      }),
    })),
  );
}

const both = ['zhang', 'li'];
const repeated = { repeatReason: '群众再次反映，确需复核。' };
const swapped = { officers: ['zhang', 'wang'], swapReason: '李协办病假。' };
const found = { checked: [{ item: 'JC-01', result: 'problem' }], problems: [{ says: '没有记录', order: 'by-date' }] };
const clean = { checked: [{ item: 'JC-01', result: 'ok' }], problems: [] };
/** What was approved is what is looked at. */
const checking =
  (outcome: JsonObject): Variant =>
  ({ standing }) => {
    const [approved] = Array.isArray(standing.facts['items']) ? standing.facts['items'] : [];
    const id = String((approved as JsonObject | undefined)?.['id'] ?? 'JC-01');
    return { ...outcome, checked: (outcome['checked'] as JsonObject[]).map((row) => ({ ...row, item: id })) };
  };
const concluding =
  (outcomes: readonly string[], conclusion: string): Variant =>
  ({ standing }) => {
    const problems = Array.isArray(standing.facts['problemsFound']) ? standing.facts['problemsFound'] : [];
    return {
      results: outcomes.length === 0 ? [] : problems.map((_, index) => ({ problem: index + 1, outcomes: [...outcomes], says: '处理。' })),
      conclusion,
    };
  };
const looked = (done: string, cause: string): JsonObject => ({
  ...{ cause, result: done, findings: [{ problem: 1, done, says: '复查。' }] },
});
const numbered = {
  copy: {
    ...(inspection.forms?.['prepare-disclosure']?.({ standing: emptyFacts(), now: start })['copy'] as JsonObject),
    content: '13800000000',
  },
};

const withheld: JsonObject = { result: 'exempt', exemption: 'third-party', exemptionReason: '公开会泄露生产工艺，无法隐去后公开。' };

export const universe: readonly Attempt[] = [
  ...attempts('open-inspection', [
    { source: 'daily', dueOn: '2026-12-31' },
    { source: 'complaint', lead: '群众举报', dueOn: '2026-12-31' },
  ]),
  ...attempts('propose-inspection', [
    {},
    repeated,
    { ...repeated, items: [itemOf(training)] },
    { items: [itemOf(hidden)] },
    { means: 'paper' },
    { whyOnSite: '' },
    { ...repeated, announced: 'unannounced', unannouncedReason: '防止转移证据。' },
    { ...repeated, officers: ['zhang', 'gao'] },
    { officers: ['zhang', 'guo'] },
    { officers: ['zhang'] },
    ({ now }) => ({ ...repeated, to: `${addDays(dayOf(now), waitDays + 1)}T12:00` }),
  ]),
  ...attempts('propose-inspection', [repeated], ['li']),
  ...attempts('approve-inspection', [{}, { decision: 'returned' }, { decision: 'refused' }]),
  ...attempts('approve-inspection', [{}], ['gao', 'zhang']),
  ...attempts('cancel-inspection'),
  ...attempts('notify-inspection', [{}, { rights: false }], both),
  ...attempts('serve-paper', [{ paper: 'inspection-notice' }, { paper: 'inspection-result' }], both),
  ...attempts('serve-paper', [{ paper: 'correction-order' }]),
  ...attempts('enter-premises', [
    {},
    { noticeHanded: true },
    { certificatesShown: false },
    { officers: ['zhang'] },
    { officers: ['zhang', 'guo'] },
    { officers: ['zhang', 'zhao'], swapReason: '李协办病假。' },
    { officers: ['zhang', 'wang'] },
    swapped,
    { noCharge: false },
    { rightsTold: false },
    { helpersPresent: ['示例·路人'] },
  ]),
  ...attempts('enter-premises', [{}, { noticeHanded: true }], ['li']),
  ...attempts('record-refusal', [{}, { reportedTo: 'shen' }, { orderedToCorrect: false }], both),
  ...attempts('inspect-premises', [checking(found), checking(clean), { ...found, checked: [] }], both),
  ...attempts('inspect-premises', [
    ...[{ certificatesShown: false }, { officers: ['zhang', 'wang'] }, { officers: ['zhang', 'guo'], swapReason: '病假。' }].map(
      (fault): Variant =>
        (known) => ({ ...(checking(clean) as (at: typeof known) => JsonObject)(known), ...fault }),
    ),
  ]),
  ...attempts('check-remotely', [checking(found), checking(clean), { ...clean, checked: [] }], both),
  ...attempts('order-correction', [({ now }) => ({ dueOn: addDays(dayOf(now), 10) })], both),
  ...attempts('order-correction', [({ now }) => ({ dueOn: addDays(dayOf(now), 10), handedOver: 'refused' })]),
  ...attempts(
    'conclude-inspection',
    [
      concluding([], '检查合格'),
      concluding(['on-the-spot'], '当场改正'),
      concluding(['order'], '责令限期整改'),
      concluding(['penalty'], '立案调查'),
      concluding(['order', 'penalty'], '责令限期整改、立案调查'),
      concluding(['transfer'], '移送'),
      concluding(['penalty'], '检查合格'),
    ],
    both,
  ),
  ...attempts('transfer-problem'),
  ...attempts('tell-result', [{}, { handedOver: 'later' }], both),
  ...attempts('reinspect', [...['done', 'undone'].flatMap((done) => ['due', 'requested'].map((cause) => looked(done, cause)))], both),
  ...attempts('reinspect', [{ ...looked('done', 'requested'), certificatesShown: false }]),
  ...attempts('add-follow-up', [{}, { results: [{ problem: 1, outcomes: ['order'], says: '再责令。' }] }], both),
  ...attempts('close-inspection', [{}], both),
  ...attempts('request-recusal'),
  ...attempts('decide-recusal', [{}, { handlers: ['zhang', 'li'] }, { decision: 'refused' }]),
  ...attempts('prepare-disclosure', [{}, numbered], ['gong', 'liang']),
  ...attempts('check-disclosure', [{}, { result: 'returned' }, { result: 'exempt' }, withheld, { compared: false }], ['fu', 'liang']),
  ...attempts('publish-decision'),
  ...attempts('redraft-disclosure', [{}, numbered], ['gong', 'liang']),
  ...attempts('correct-disclosure', [{}, { result: 'returned' }, { compared: false }], ['fu', 'liang']),
  ...attempts('withdraw-disclosure', [{}, { ground: 'repaired' }]),
  ...attempts('receive-remedy'),
  ...attempts('reply-to-remedy'),
  ...attempts('record-remedy-result', [{}, { result: 'revoked' }, { result: 'changed' }]),
  ...attempts('archive-case'),
];

function emptyFacts(): Standing {
  return {
    n: 0,
    places: {},
    facts: { inspectedOn: '2026-09-18', decidedOn: '2026-09-18' },
    clocks: {},
    done: {},
    handledBy: [],
    draft: null,
    lastAt: null,
  };
}

export const listed: JsonObject = { 'JC-01': item, 'JC-02': { ...training, cap: 1 }, 'JC-03': hidden };
export { party };
