import { haz, wsl } from '../cite.ts';
import { heavyMeasures } from '../form-parts/stop-order.ts';
import { powerLostOn } from '../matters/coercion-powers.ts';
import { isObject, objectsIn, same } from '../same.ts';
import type { Condition, Json, JsonObject, Question } from '../vocabulary.ts';

/** The order in the form: the form itself, or its draft (`with.at` is `/draft`). */
function orderIn({ proposal }: Question, given: JsonObject): JsonObject | null {
  const order = given['at'] === '/draft' ? proposal.form?.['draft'] : proposal.form;
  return isObject(order) ? order : null;
}

function measuresOf(order: JsonObject): string[] {
  const all = order['measure'];
  return Array.isArray(all) ? (all as readonly Json[]).map(String) : [];
}

const basisOf = (power: Json | undefined) => (power === 'haz-7-3' ? haz(7, 1, 3) : wsl(65, 1, 3));

export const stopPowerInForce: Condition = {
  id: 'stop-power-in-force',
  title: '现场处理措施的依据现行有效',
  articles: [wsl(65, 1, 3), haz(7, 1, 3)],
  holds(question, given) {
    const order = orderIn(question, given);
    if (order === null) return null;
    const lost = powerLostOn({ basis: basisOf(order['power']) }, question.today);
    if (lost !== null) return `${lost}请依据安全生产法办理。`;
    const beyond = order['power'] === 'haz-7-3' && measuresOf(order).some((one) => one !== '责令停止使用相关设施、设备');
    return !beyond || '危险化学品安全管理条例第七条第一款第三项只规定责令立即停止使用，其他措施应当依据安全生产法。';
  },
};

/**
 * 安法 65 Ⅰ 3: every danger is ordered away at once; people are withdrawn, and work or use stopped, where a major danger leaves no safety while
 * it lasts. 危化条例 7 Ⅰ 3 stops the use of what is against the standards, major or not.
 */
export const stopFitsHazard: Condition = {
  id: 'stop-fits-hazard',
  title: '处理措施与隐患相适应',
  articles: [wsl(65, 1, 3)],
  holds(question, given) {
    const order = orderIn(question, given);
    if (order === null) return null;
    if (order['power'] === 'haz-7-3') return true;
    const beyond = measuresOf(order).filter((one) => one !== '责令立即排除事故隐患');
    if (beyond.length === 0) return true;
    const major = objectsIn(question.standing.facts['hazards']).some(({ grade }) => grade === 'major');
    if (!major) return `没有重大事故隐患，不能${beyond.join('、')}；一般事故隐患责令立即排除或者限期整改。`;
    return order['unsafe'] === true || `重大事故隐患排除过程中能够保证安全的，不应当${beyond.join('、')}。`;
  },
};

/** Stops production or use. */
export const orderStops: Condition = {
  id: 'order-stops',
  title: '责令停产停业或者停止使用',
  articles: [wsl(65, 1, 3)],
  holds(question, given) {
    const order = orderIn(question, given);
    return order === null ? null : measuresOf(order).some((one) => heavyMeasures.includes(one));
  },
};

/** The draft remembered, which is being approved, stops production or use. */
export const draftStops: Condition = {
  id: 'draft-stops',
  title: '拟责令停产停业或者停止使用',
  articles: [wsl(65, 1, 3)],
  holds({ standing }) {
    const draft = standing.facts['draft'];
    return isObject(draft) && measuresOf(draft).some((one) => heavyMeasures.includes(one));
  },
};

/** What is reported for confirmation is what was ordered on the spot. */
export const reportSaysOrder: Condition = {
  id: 'report-says-order',
  title: '报批内容与现场决定一致',
  articles: [wsl(65, 1, 3)],
  holds({ proposal, standing }) {
    const ordered = standing.facts['ordered'];
    if (proposal.form === undefined) return null;
    const draft = proposal.form['draft'];
    if (!isObject(ordered)) return true;
    if (!isObject(draft)) return false;
    const titles = { power: '依据', measure: '处理措施', scope: '范围', content: '决定内容' };
    const other = Object.entries(titles).find(([name]) => !same(draft[name], ordered[name]));
    return other === undefined || `“${other[1]}”与现场作出的决定不同。`;
  },
};

/** 法制审核目录 F11, as the bureau has set it: the order at hand is the draft remembered. */
export const stopOrderIsListed: Condition = {
  id: 'stop-order-is-listed',
  title: '列入法制审核目录',
  articles: [{ law: 'SEED28', article: '9' }],
  holds({ standing, settings }) {
    const draft = standing.facts['draft'];
    return settings.reviewStopOrders.value && isObject(draft) && measuresOf(draft).some((one) => heavyMeasures.includes(one));
  },
};
