import { acl } from '../cite.ts';
import { holds } from '../held.ts';
import { otherMatterById, powerLostOn, seizurePower } from '../matters/coercion-powers.ts';
import { said } from './draft-at-hand.ts';
import type { Condition } from '../vocabulary.ts';

/** 危化条例 7 Ⅰ 4 asks for the principal head where 强制法 18 Ⅰ 1 asks for a head of the organ. */
export const approverFits: Condition = {
  id: 'approver-fits',
  title: '由有权的负责人批准',
  articles: [acl(18, 1, 1), acl(18, 1, 10)],
  holds({ standing, people, proposal, today }) {
    if (seizurePower(String(standing.facts['matter']))?.approver !== 'principal-head') return true;
    const signer = people[proposal.by];
    return (signer !== undefined && holds(signer, 'principal-head', today)) || '所选依据要求经本部门主要负责人批准，其他负责人不得批准。';
  },
};

/** 强制法 10, 16: a measure rests on a law or regulation in force on the day it is taken. */
export const powerInForce: Condition = {
  id: 'power-in-force',
  title: '强制依据现行有效',
  articles: [acl(10), acl(16, 1)],
  holds(question) {
    const matter = otherMatterById(String(said(question, 'matter')));
    if (!matter) return question.proposal.form === undefined ? null : '没有选定行政强制事项。';
    const lost = powerLostOn(matter, question.today);
    return lost === null || `${lost}请先核对现行规定，或者依据安全生产法办理。`;
  },
};
