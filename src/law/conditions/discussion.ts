import { apl } from '../cite.ts';
import { deviationsOf } from '../discretion/deviation.ts';
import { draftAtHand, draftIn } from './draft-at-hand.ts';
import { hearingGrounds } from './hearing.ts';
import type { Condition } from '../vocabulary.ts';

/** 处罚法 57 Ⅱ: complex or grave cases; by the bureau's settings also at the hearing threshold, and where the draft leaves its own calculation. */
export const discussionRequired: Condition = {
  id: 'discussion-required',
  title: '应当集体讨论',
  articles: [apl(57, 2)],
  holds(question) {
    if (question.standing.facts['complex'] === true || question.standing.facts['complexity'] === 'complex') return true;
    const proposed = draftIn(question);
    if (question.settings.discussAtDeviation.value && proposed && deviationsOf(proposed).length > 0) return true;
    if (!question.settings.discussAtHearingThreshold.value) return false;
    const draft = draftAtHand(question);
    return draft !== null && hearingGrounds(draft, question.settings).length > 0;
  },
};
