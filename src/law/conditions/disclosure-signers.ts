import { ogi } from '../cite.ts';
import type { Condition, Question } from '../vocabulary.ts';

const didNot = ({ standing, proposal }: Question, action: string) => standing.done[action]?.by !== proposal.by;

/** The masked copy is checked by somebody else than whoever prepared it (公开条例 17). */
export const signerIsNotPreparer: Condition = {
  id: 'signer-is-not-preparer',
  title: '不是公示文本的制作人',
  articles: [ogi(17)],
  holds: (question) => didNot(question, 'prepare-disclosure'),
};

/** A correction too shows only when a second person has compared it. */
export const signerIsNotRedrafter: Condition = {
  id: 'signer-is-not-redrafter',
  title: '不是更正文本的制作人',
  articles: [ogi(17)],
  holds: (question) => didNot(question, 'redraft-disclosure'),
};
