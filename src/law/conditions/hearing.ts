import { dayOf } from '../calendar.ts';
import { earliestHearingDay } from '../clocks.ts';
import { valueAt } from '../forms.ts';
import { daySaid, draftAtHand, pointerIn, type DraftFigures } from './draft-at-hand.ts';
import type { Condition, Settings } from '../vocabulary.ts';

/** 处罚法 63 Ⅰ 3, 4: a hearing is offered whatever the amount. */
const always = ['降低资质等级', '吊销许可证件', '责令停产停业', '责令关闭', '限制从业'];

/** Why the party has to be told of the right to a hearing, one Chinese phrase for each ground; none where it need not be. */
export function hearingGrounds(draft: DraftFigures, settings: Settings): string[] {
  if (draft.outcome !== 'penalty') return [];
  const threshold = hearingThreshold(draft.partyKind, settings);
  const amounts = [
    ['罚款', draft.fineYuan],
    ['没收违法所得', draft.gainsYuan],
    ['没收非法财物', draft.propertyYuan],
  ] as const;
  return [
    ...amounts.filter(([, yuan]) => yuan >= threshold).map(([kind, yuan]) => `${kind}${yuan}元，达到听证标准${threshold}元（渝府令354号）`),
    ...draft.otherKinds.filter((kind) => always.includes(kind)),
  ];
}

/** In yuan, the amount itself included (渝府令354). */
export function hearingThreshold(partyKind: string, settings: Settings): number {
  const kind = partyKind === 'individual-business' ? settings.hearingIndividualBusinessAs.value : partyKind;
  return kind === 'citizen' ? settings.hearingCitizenYuan.value : settings.hearingOrganisationYuan.value;
}

export const hearingRequired: Condition = {
  id: 'hearing-required',
  title: '应当告知听证权利',
  articles: [{ law: 'APL2021', article: '63', paragraph: 1 }],
  holds(question) {
    const draft = draftAtHand(question);
    if (!draft) return null;
    if (hearingGrounds(draft, question.settings).length > 0) return true;
    const step = question.matter?.steps.find((candidate) => candidate.step === draft.matterStep);
    return step?.hearing === 'check' ? '本情形的停止类措施是否属于其他较重的行政处罚，请先由法制机构判断。' : false;
  },
};

/**
 * The notice goes out on the seventh working day before the hearing or earlier; the hearing's own day is not counted. The hearing's day stands at `with.at` in the form (`/heldOn`
 * where nothing is given), the day on which the notice was served in the fact `with.served`; without it the notice goes out today.
 */
export const hearingNoticeInTime: Condition = {
  id: 'hearing-notice-in-time',
  title: '听证七个工作日前通知',
  articles: [
    { law: 'APL2021', article: '64', item: 2 },
    { law: 'APL2021', article: '85' },
  ],
  holds(question, given) {
    const { proposal, calendar, today } = question;
    if (proposal.form === undefined) return null;
    const held = valueAt(proposal.form, pointerIn(given, 'at') ?? '/heldOn');
    const hearingDay = typeof held === 'string' ? held.slice(0, 10) : dayOf(proposal.at);
    const noticeDay = typeof given['served'] === 'string' ? daySaid(question, given['served']) : today;
    if (noticeDay === null) return '听证会通知书尚未送达，请先送达并登记送达日期。';
    const earliest = earliestHearingDay(calendar, noticeDay);
    return hearingDay >= earliest || `通知日为${noticeDay}，听证最早可于${earliest}举行，现定${hearingDay}。`;
  },
};
