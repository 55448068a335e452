import { addDays, dayOf } from '#law/calendar.ts';
import type { Json, JsonObject } from '#law/vocabulary.ts';
import { pointsWith } from '#tests/law/forms.ts';
import { endingDraft, findingsOf, forms, grantDraft, papersSeen, refusalDraft, signers, siteSeen } from '#tests/law/licence.ts';
import { forms as common } from '#tests/law/forms.ts';
import type { Attempt } from './walk-licence-engine.ts';

type Changes = JsonObject | ((known: Parameters<Attempt['form']>[0]) => JsonObject);

/** Attempts of one action: labelled changes of its usual form, by each of the signers. */
export function tries(action: string, variants: Readonly<Record<string, Changes>> = { '': {} }, by?: readonly string[]): Attempt[] {
  const usual = forms[action] ?? common[action];
  return (by ?? [signers[action] ?? 'shen']).flatMap((signer) =>
    Object.entries(variants).map(([label, changes]) => ({
      action,
      label,
      by: signer,
      form: (known) => ({ ...usual?.(known), ...(typeof changes === 'function' ? changes(known) : changes) }),
    })),
  );
}

/** The same for each of the acts, `act` first in the label. */
export function eachOf(acts: readonly string[], action: string, variants: Readonly<Record<string, Changes>> = { '': {} }): Attempt[] {
  return acts.flatMap((act) =>
    tries(
      action,
      Object.fromEntries(
        Object.entries(variants).map(([label, changes]) => [
          `${act} ${label}`.trim(),
          (known: Parameters<Attempt['form']>[0]) => ({ ...(typeof changes === 'function' ? changes(known) : changes), act }),
        ]),
      ),
    ),
  );
}

const received = (act: string) => (known: Parameters<Attempt['form']>[0]) => ({
  acceptedOn: String((known.standing.facts['received'] as JsonObject | undefined)?.[act] ?? ''),
});

/** 受理: what may happen between the receipt of an application and its acceptance (许可法 32). */
export const intake = (acts: readonly string[], own: Readonly<Record<string, string>>): Attempt[] =>
  acts.flatMap((act) => [
    ...eachOf([act], 'notify-supplement', {
      own: { items: [{ material: own[act] ?? '', lacks: 'missing', says: '缺。' }] },
      foreign: { items: [{ material: 'hc-plan', lacks: 'missing', says: '缺。' }] },
    }),
    ...eachOf([act], 'receive-supplement', { all: { materials: own[act] ? allOf(act, own) : [] }, nothing: { materials: [] } }),
    ...eachOf([act], 'accept-application', { today: {}, 'from receipt': received(act) }),
    ...eachOf([act], 'refuse-acceptance', {
      'not-needed': { ground: 'not-needed' },
      'not-ours': { ground: 'not-ours', organ: '市应急管理局' },
      incomplete: { ground: 'incomplete' },
      barred: { ground: 'barred' },
    }),
    ...eachOf([act], 'withdraw-application'),
  ]);

function allOf(act: string, own: Readonly<Record<string, string>>): Json {
  if (act === 'grant') return ['fw-application', 'fw-identity', 'fw-training', 'fw-manager', 'fw-equipment', 'fw-site'];
  return act === 'change' ? ['change-application', 'change-proof'] : [own[act] ?? ''];
}

/** What an examination may find, at all events with every condition answered. */
export const examinations = {
  none: {},
  others: { interest: 'others' },
  public: { interest: 'public' },
  unmet: { findings: findingsOf(papersSeen, 'fw-trained') },
} as const;
export const siteVisits = { met: {}, unmet: { findings: findingsOf(siteSeen, 'fw-fire') } } as const;

/** 听证 and 听取意见, for whichever act they are held. */
export const hearing = (acts: readonly string[]): Attempt[] => [
  ...eachOf(
    acts.filter((act) => !['withdraw', 'revoke'].includes(act)),
    'offer-licence-hearing',
  ),
  ...tries('request-hearing'),
  ...tries('waive-hearing'),
  ...tries('refuse-hearing', { late: { ground: 'late' }, 'not-entitled': { ground: 'not-entitled' } }, ['fen']),
  ...acts.flatMap((act) =>
    tries(
      'appoint-hearing',
      {
        [`${act} requested`]: (known) => ({ act, cause: 'requested', heldOn: addDays(dayOf(known.now), 30) }),
        [`${act} public`]: (known) => ({ act, cause: 'public', heldOn: addDays(dayOf(known.now), 30) }),
      },
      ['fen'],
    ),
  ),
  ...tries('hold-hearing', { '': {} }, ['ting']),
];

export const papers = (...ids: readonly string[]): Attempt[] =>
  tries('serve-paper', Object.fromEntries(ids.map((paper) => [paper, { paper }])));

/** The same to the applicant and to the neighbour, each by himself. */
export const papersToEach = (...ids: readonly string[]): Attempt[] =>
  tries(
    'serve-paper',
    Object.fromEntries(
      ids.flatMap((paper) => [
        [`${paper} applicant`, { paper, addressee: '梁平区示例烟花爆竹店' }],
        [`${paper} neighbour`, { paper, addressee: '示例·孙邻居' }],
      ]),
    ),
  );

/** 法制审核: passed, returned with a problem, sent back for what is missing. */
export const review = (reviewers: readonly string[]): Attempt[] => [
  ...tries('submit-for-review', { '': { answers: [{ problem: 1, answer: '已改。', done: 'mended' }] } }),
  ...tries('return-incomplete', { '': {} }, ['shen']),
  ...tries('review-decision', { pass: {} }, reviewers),
  ...tries('review-decision', {
    problem: { opinion: 'C', points: pointsWith('facts'), problems: [{ point: 'facts', says: '不清', asks: '查清' }] },
  }),
];

const granted = new Map<string, JsonObject>();
/** One object a day, so that its digest is worked out once. */
export function grantOn(day: string): JsonObject {
  const draft = granted.get(day) ?? grantDraft(day);
  granted.set(day, draft);
  return draft;
}
export const refusalOf = (act: string): JsonObject => {
  const made = refusals.get(act) ?? { ...refusalDraft, act };
  refusals.set(act, made);
  return made;
};
const refusals = new Map<string, JsonObject>();
export const endings = { withdraw: endingDraft('withdraw'), revoke: endingDraft('revoke') } as const;
