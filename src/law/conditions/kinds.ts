import { apl, wsl } from '../cite.ts';
import { falls, isFine, stepOf } from '../discretion/fines.ts';
import { isObject } from '../same.ts';
import { draftAtHand, draftIn, type DraftFigures } from './draft-at-hand.ts';
import { matterAtHand } from './matter-at-hand.ts';
import type { Condition, Json, Matter, MatterStep } from '../vocabulary.ts';

/** How the matters name a kind of 处罚法 9 beside its own name. */
const named: Readonly<Record<string, RegExp>> = {
  警告: /警告/,
  通报批评: /通报批评/,
  没收非法财物: /没收.*(?:物品|危险化学品|易制毒化学品)/,
  暂扣许可证件: /暂扣|暂停/,
  吊销许可证件: /吊销/,
  责令停产停业: /停产|停业|停止建设|责令停止|停止非法/,
  责令关闭: /关闭/,
  限制从业: /从业限制|任职限制|不得担任|职业禁入/,
  限制开展生产经营活动: /限制开展/,
  降低资质等级: /降低资质/,
};
const stopping = named['责令停产停业'] ?? /停产停业/;
/** 处罚法 9 四项, whatever it is called: it needs its hearing (63 Ⅰ 4), and an order to correct has none. */
const wholeStop = /停产停业|停业整顿|停产整顿|责令停业|责令停产/;

/**
 * Only kinds of penalty the provision gives, and the stoppage it does not leave to choice (处罚法 4, 9). Illegal gains are always taken (处罚法 28 Ⅱ); what an
 * earlier step gives, and what comes on top, may go together with the step chosen.
 */
export const kindsProvided: Condition = {
  id: 'kinds-provided',
  title: '处罚种类有法定依据',
  articles: [apl(4), apl(9), apl(63, 1, 4), wsl(115)],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    const draft = draftAtHand(question);
    const matter = matterAtHand(question);
    const step = draft && matter && stepOf(matter, draft.matterStep);
    if (!draft || !matter || !step || draft.outcome !== 'penalty') return true;
    const given = kindsGiven(matter, step);
    const excess = kindsIn(draft, draftIn(question) ?? undefined).filter((kind) => !given.some((type) => named[kind]?.test(type)));
    if (excess.length > 0) return `“${step.condition}”没有规定${excess.join('、')}。`;
    // 安法 115: it is the county's government, or one above it, that closes.
    if (draft.otherKinds.includes('责令关闭')) return '关闭由县级以上人民政府决定，本机关不能自行决定，请提请关闭。';
    const correction = draftIn(question)?.['correction'];
    if (typeof correction === 'string' && wholeStop.test(correction) && !draft.otherKinds.includes('责令停产停业'))
      return '停产停业是处罚种类，应当在处罚种类中选择“责令停产停业”并告知听证权利，不能写在责令改正里。';
    return stoppageMissing(draft, step, correction);
  },
};

function kindsGiven({ steps }: Matter, chosen: MatterStep): string[] {
  return steps
    .filter(({ step, onTop }) => step <= chosen.step || onTop)
    .flatMap(({ measures }) => measures.filter((measure) => !isFine(measure)).map(({ type }) => type));
}

function kindsIn(draft: DraftFigures, form: Json | undefined): string[] {
  const measures = isObject(form) && isObject(form['measures']) ? form['measures'] : {};
  return [
    ...(measures['warning'] === true ? ['警告'] : []),
    ...(measures['criticism'] === true ? ['通报批评'] : []),
    ...(draft.propertyYuan > 0 ? ['没收非法财物'] : []),
    ...draft.otherKinds,
  ];
}

function stoppageMissing(draft: DraftFigures, step: MatterStep, correction: Json | undefined): true | string {
  const must = step.measures.find(
    ({ type, target, mandatory }) => mandatory && stopping.test(type) && target === '单位' && falls(target, draft.partyKind),
  );
  if (!must || draft.grade === 'mitigated' || draft.otherKinds.includes('责令停产停业')) return true;
  // An order to stop one activity is often written as the order to correct.
  if (!wholeStop.test(must.type) && typeof correction === 'string' && /停/.test(correction)) return true;
  return `“${step.condition}”应当${must.type}，请在处罚种类中选择“责令停产停业”${wholeStop.test(must.type) ? '' : '，或者在责令改正的内容中写明'}。`;
}
