import { dayOf } from '#law/calendar.ts';
import { poolOf } from '#law/conditions/draws.ts';
import { draw } from '#law/draw.ts';
import { isObject } from '#law/same.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { someFile } from '../forms.ts';
import { commitment, drawId, enterprises, item, plan, registers, seed } from '../registers.ts';
import type { Usual } from './usual.ts';

const root = 'ab'.repeat(32);

/** The draw of the usual commitment, with the names of the register. */
export function resultOf(
  committed: JsonObject,
  entropy: { readonly size: number; readonly root: string; readonly outside?: string },
): JsonObject[] {
  return draw(poolOf(committed), { seed, outside: '', ...entropy }).map(({ object, officers }) => {
    const known = enterprises[object];
    return { object, name: isObject(known) ? (known['name'] ?? '') : object, officers: [...officers] };
  });
}

export const inspectionItemsRegister: Usual = {
  matter: null,
  road: [['open-inspection-items'], ['record-inspection-item'], ['publish-inspection-items']],
  forms: {
    'open-inspection-items': () => ({ reason: '清理事项。' }),
    'record-inspection-item': () => item,
    'publish-inspection-items': ({ now }) => ({ items: [{ id: 'JC-01', publishedOn: dayOf(now) }], where: '政府网站' }),
    'withdraw-inspection-item': () => ({ id: 'JC-01', reason: '没有依据。' }),
  },
  signers: {
    'open-inspection-items': 'gong',
    'record-inspection-item': 'gong',
    'publish-inspection-items': 'gong',
    'withdraw-inspection-item': 'fen',
  },
};

/** 2026 has 248 working days by the State Council's notice, counted by hand in the test of `plan-arithmetic`. */
export const planFigures: JsonObject = { ...plan, workingDays: 248, totalDays: 992, inspectionDays: 572 };

export const inspectionPlanRegister: Usual = {
  matter: null,
  road: [['open-inspection-plan'], ['draft-inspection-plan'], ['approve-inspection-plan'], ['publish-inspection-plan']],
  forms: {
    'open-inspection-plan': () => ({ reason: '设立。' }),
    'draft-inspection-plan': () => ({ plan: planFigures }),
    'approve-inspection-plan': ({ standing, now }) => ({
      plan: standing.facts['planDraft'] ?? planFigures,
      approvedBy: '重庆市梁平区人民政府',
      number: '示例〔2026〕1号',
      approvedOn: dayOf(now),
      document: someFile,
    }),
    'publish-inspection-plan': ({ now }) => ({ year: 2026, publishedOn: dayOf(now), where: '政府网站' }),
  },
  signers: { 'open-inspection-plan': 'fen', 'approve-inspection-plan': 'fen', 'publish-inspection-plan': 'gong' },
};

export const enterpriseRegister: Usual = {
  matter: null,
  road: [['open-enterprises'], ['record-enterprises']],
  forms: {
    'open-enterprises': () => ({ reason: '建库。' }),
    'record-enterprises': () => ({ source: '企业台账', rows: Object.values(enterprises) }),
    'remove-enterprise': () => ({ uscc: '91500155MA5EXAMP01', ground: 'ended' }),
  },
};

export const drawRegister: Usual = {
  matter: null,
  around: { registers },
  road: [['open-draws'], ['commit-draw'], ['reveal-draw']],
  forms: {
    'open-draws': () => ({ reason: '设立。' }),
    'commit-draw': () => commitment,
    'reveal-draw': ({ standing }) => {
      const open = standing.facts['committed'];
      const committed = isObject(open) ? open[drawId] : undefined;
      return { draw: drawId, seed, size: 12, root, result: resultOf(isObject(committed) ? committed : commitment, { size: 12, root }) };
    },
    'abandon-draw': () => ({ draw: drawId, seed, lost: false, reason: '名录有误，需要重新整理。' }),
  },
  signers: { 'open-draws': 'du', 'commit-draw': 'du', 'reveal-draw': 'du', 'abandon-draw': 'ju' },
};
