import { acl } from '../cite.ts';
import { valueAt } from '../forms.ts';
import { natures } from '../form-parts/things.ts';
import { seizurePower, thingKinds, type ThingKind } from '../matters/coercion-powers.ts';
import { toFen } from '../money.ts';
import { isObject, objectsIn } from '../same.ts';
import { pointerIn, said } from './draft-at-hand.ts';
import type { Condition, Json, JsonObject, Question } from '../vocabulary.ts';

/** The things of the form at `with.at`; null where there is no form yet. */
function thingsAt({ proposal }: Question, given: JsonObject): JsonObject[] | null {
  const at = pointerIn(given, 'at');
  return proposal.form && at ? objectsIn(valueAt(proposal.form, at)) : null;
}

function approvedThings({ standing }: Question): JsonObject[] {
  const draft = standing.facts['seizureDraft'];
  return isObject(draft) ? objectsIn(draft['things']) : [];
}

/** What the power the case rests on may seal and detain (强制法 10, 61 item 2). */
export const powerCoversThings: Condition = {
  id: 'power-covers-things',
  title: '措施和物项在法律授权范围内',
  articles: [acl(10), acl(16, 1)],
  holds(question, given) {
    const power = seizurePower(String(said(question, 'matter')));
    if (!power) return '没有选定查封、扣押的法律依据。';
    for (const thing of thingsAt(question, given) ?? []) {
      const allowed: readonly string[] = thing['how'] === 'seal' ? power.seal : power.detain;
      if (!allowed.includes(String(thing['kind'])))
        return `所选依据没有授权${thing['how'] === 'seal' ? '查封' : '扣押'}“${thingKinds[thing['kind'] as ThingKind]}”（${String(thing['name'])}）。`;
    }
    return true;
  },
};

/** None of the things at `with.at` is what `with.nature` says. */
export const noThingIs: Condition = {
  id: 'no-thing-is',
  title: '没有不得查封、扣押的物项',
  articles: [acl(23), acl(43, 2)],
  holds(question, given) {
    const all = thingsAt(question, given);
    if (all === null) return null;
    const nature = String(given['nature']);
    const found = all.find((thing) => thing['nature'] === nature);
    return found === undefined || `“${String(found['name'])}”${natures[nature as keyof typeof natures]}，请从清单中去掉。`;
  },
};

/** 查封、扣押 in the draft's heading is what its things say. */
export const measureFitsThings: Condition = {
  id: 'measure-fits-things',
  title: '强制种类与物项一致',
  articles: [acl(24, 2, 2)],
  holds(question) {
    const all = thingsAt(question, { at: '/draft/things' });
    if (all === null) return null;
    const said = String(valueAt(question.proposal.form ?? {}, '/draft/measure'));
    const hows = new Set(all.map((thing) => thing['how']));
    const fits = [...(hows.has('seal') ? ['查封'] : []), ...(hows.has('detain') ? ['扣押'] : [])].join('、');
    return said === fits || `各物项的措施合计为“${fits}”，强制种类填的是“${said}”。`;
  },
};

/** Nothing beyond what was approved is sealed or detained, and in no greater quantity (强制法 61 item 2, 62 item 1). */
export const withinApprovedScope: Condition = {
  id: 'within-approved-scope',
  title: '没有超出批准的范围',
  articles: [acl(61, 1, 2), acl(62, 1, 1)],
  holds(question) {
    const items = thingsAt(question, { at: '/items' });
    return items === null ? null : beyond(items, approvedThings(question));
  },
};

/** A belated approval covers everything that was sealed or detained on the spot (强制法 19). */
export const draftCoversSeized: Condition = {
  id: 'draft-covers-seized',
  title: '报批内容与当场实施的一致',
  articles: [acl(19)],
  holds(question) {
    const all = thingsAt(question, { at: '/draft/things' });
    return all === null ? null : beyond(objectsIn(question.standing.facts['inventory']), all);
  },
};

function beyond(items: readonly JsonObject[], approved: readonly JsonObject[]): true | string {
  const key = ({ how, kind, name }: JsonObject) => `${String(how)}/${String(kind)}/${String(name)}`;
  const quantities = new Map<string, number>();
  for (const item of items) {
    const found = approved.filter((one) => key(one) === key(item));
    if (found.length === 0) return `“${String(item['name'])}”不在批准的范围内，应当另行报批。`;
    const sum = (quantities.get(key(item)) ?? 0) + amount(item['quantity']);
    quantities.set(key(item), sum);
    const most = found.some((one) => one['quantity'] === undefined) ? null : found.reduce((all, one) => all + amount(one['quantity']), 0);
    if (most !== null && sum > most) return `“${String(item['name'])}”批准的数量为${most}，清点为${sum}，超出部分应当另行报批。`;
  }
  return true;
}

/** Somebody else may keep only what is sealed (强制法 26 Ⅱ), and is told what he may not do with it. */
export const custodyLawful: Condition = {
  id: 'custody-lawful',
  title: '保管方式合法',
  articles: [acl(26, 2)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const { custody, keeperTold } = proposal.form;
    if (custody !== 'third') return true;
    const items = objectsIn(proposal.form['items'] ?? standing.facts['inventory']);
    if (items.some((item) => item['how'] === 'detain')) return '扣押的财物应当由本机关保管，只有查封的场所、设施、财物可以委托第三人保管。';
    return keeperTold === true || '委托第三人保管的，应当书面告知其不得损毁或者擅自转移、处置。';
  },
};

/** 法制审核目录 F07: places always, things from the value the bureau sets. */
export const seizureIsListed: Condition = {
  id: 'seizure-is-listed',
  title: '列入法制审核目录',
  articles: [{ law: 'SEED28', article: '9' }],
  holds(question) {
    const all = approvedThings(question);
    if (all.some((thing) => thing['kind'] === 'site')) return true;
    const fen = all.reduce((sum, thing) => sum + toFen(amount(thing['value'])), 0);
    return fen >= toFen(question.settings.seizureReviewYuan.value);
  },
};

function amount(value: Json | undefined): number {
  return typeof value === 'number' ? value : 0;
}
