import { apl } from '../cite.ts';
import { draftAtHand } from './draft-at-hand.ts';
import { matterAtHand } from './matter-at-hand.ts';
import type { Condition } from '../vocabulary.ts';

/** 处罚法 27, 82: where conduct of this kind can be a crime, the officers say why it is none here, or the police have it. */
export const crimeConsidered: Condition = {
  id: 'crime-considered',
  title: '已经说明是否涉嫌犯罪',
  articles: [apl(27), apl(82)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const link = matterAtHand(question)?.crimeLink ?? null;
    if (link === null || draftAtHand(question)?.outcome !== 'penalty') return true;
    const why = form['notCrime'];
    if (typeof why === 'string' && why.trim() !== '') return true;
    return `本事项可能涉及刑事责任（${link}）。`;
  },
};
