import { apl } from '../cite.ts';
import { draftAtHand } from './draft-at-hand.ts';
import { hearingGrounds } from './hearing.ts';
import type { Condition } from '../vocabulary.ts';

/** 处罚法 57 Ⅱ: complex or grave cases; by the bureau's setting also whenever the hearing threshold is met. */
export const discussionRequired: Condition = {
  id: 'discussion-required',
  title: '应当集体讨论',
  articles: [apl(57, 2)],
  holds(question) {
    if (question.standing.facts['complex'] === true || question.standing.facts['complexity'] === 'complex') return true;
    if (!question.settings.discussAtHearingThreshold.value) return false;
    const draft = draftAtHand(question);
    return draft !== null && hearingGrounds(draft, question.settings).length > 0;
  },
};
