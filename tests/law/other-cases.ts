import { startOfDay } from '#law/calendar.ts';
import type { JsonObject, OtherCase } from '#law/vocabulary.ts';
import { draft80000, party } from './drafts.ts';
import { otherCase } from './penalty-forms.ts';

/** 09:00 in China of a day. */
const at = (day: string) => new Date(Date.parse(startOfDay(day)) + 9 * 3_600_000).toISOString();

interface Fined {
  readonly id?: string;
  readonly number?: string;
  readonly matter?: string;
  readonly fine?: number | null;
  readonly decidedOn?: string;
  /** The span of its conduct. */
  readonly conduct?: { readonly from?: string; readonly to?: string };
  readonly validity?: string;
  readonly relations?: readonly string[];
  /** A correction order of the day, and a re-inspection that found it undone. */
  readonly ordered?: string;
  readonly refused?: string;
  readonly facts?: JsonObject;
}

/** Another penalty case of the same party that ended in a fine. */
export function fined(told: Fined = {}): OtherCase {
  const { id = otherCase, number = '（渝梁）应急罚〔2026〕7号', matter = 'CF-WSL-097-3', fine = 20_000, decidedOn = '2026-02-02' } = told;
  const done = (day: string | undefined, n: number) => (day === undefined ? undefined : { times: 1, n, at: at(day), by: 'zhang' });
  const [order, look] = [done(told.ordered, 5), done(told.refused, 9)];
  return {
    case: id,
    procedure: 'ordinary-penalty',
    kind: 'penalty',
    number,
    title: '示例公司另案',
    opened: '2026-01-05',
    ended: false,
    ...(told.relations ? { relations: told.relations } : {}),
    standing: {
      places: { main: 'decided', validity: told.validity ?? 'in-force' },
      facts: {
        party,
        matter,
        discoveredOn: '2026-01-05',
        ...(told.conduct?.from ? { conductFrom: told.conduct.from } : {}),
        conductEnd: told.conduct?.to ?? '2026-01-05',
        decidedOn,
        decisionNumber: number,
        fine,
        result: 'penalty',
        draft: draft80000,
        ...(told.refused ? { correctionResult: 'undone' } : {}),
        ...told.facts,
      },
      done: { ...(order ? { 'order-correction': order } : {}), ...(look ? { reinspect: look } : {}) },
    },
  };
}

/** An open case of the same party, not yet decided. */
export function underWay(
  told: { readonly main?: string; readonly matter?: string; readonly conduct?: string; readonly party?: JsonObject } = {},
): OtherCase {
  const base = fined();
  const { decidedOn: _d, decisionNumber: _n, fine: _f, result: _r, draft: _dr, ...facts } = base.standing.facts;
  return {
    ...base,
    number: '（渝梁）应急立〔2026〕3号',
    standing: {
      places: { main: told.main ?? 'investigating' },
      facts: { ...facts, matter: told.matter ?? 'CF-WSL-097-4', conductEnd: told.conduct ?? '2026-03-02', party: told.party ?? party },
      done: {},
    },
  };
}

const { discretionCalc: _, ...draft } = draft80000;
/** Ten days at the 20,000 yuan of the decision `fined` makes: nothing to calculate but days. */
export const dailyDraft: JsonObject = {
  ...draft,
  matterStep: 1,
  measures: { warning: false, criticism: false, fine: 200_000, confiscateGains: null, confiscateProperty: null, other: [] },
  fineBase: 20_000,
  daily: {
    originalNumber: '（渝梁）应急罚〔2026〕7号',
    orderedOn: '2026-02-02',
    from: '2026-02-03',
    until: '2026-02-12',
    days: 10,
    perDay: 20_000,
  },
  basis: '《中华人民共和国安全生产法》第一百一十二条',
};
