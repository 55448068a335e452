import { acl, apl } from '../cite.ts';
import { holds } from '../held.ts';
import type { Condition, Json, PersonId, Question } from '../vocabulary.ts';

function listed(value: Json | undefined, person: PersonId): boolean {
  return Array.isArray(value) && value.includes(person);
}

export const signerIsNotHandler: Condition = {
  id: 'signer-is-not-handler',
  title: '不是本案承办人',
  articles: [apl(58)],
  holds: ({ standing, proposal }) => !listed(standing.facts['handlers'], proposal.by),
};

export const signerNotRecused: Condition = {
  id: 'signer-not-recused',
  title: '没有被决定回避',
  articles: [apl(43)],
  holds: ({ standing, proposal }) => !listed(standing.facts['recused'], proposal.by),
};

export const signerIsNotReviewer: Condition = {
  id: 'signer-is-not-reviewer',
  title: '不是本案审核人员',
  articles: [apl(58)],
  holds: ({ standing, proposal }) => standing.done['review-decision']?.by !== proposal.by,
};

export const signerIsHearingHost: Condition = {
  id: 'signer-is-hearing-host',
  title: '是本案听证主持人',
  articles: [apl(64, 1, 4)],
  holds: ({ standing, proposal }) => standing.facts['hearingHost'] === proposal.by,
};

/** 处罚法 64 Ⅰ 4: the host is not an investigator of the case; nor has he reviewed it. */
export const hostIsIndependent: Condition = {
  id: 'host-is-independent',
  title: '主持人不是本案调查人员',
  articles: [apl(64, 1, 4)],
  holds(question) {
    const { proposal, standing, people, today } = question;
    const host = proposal.form?.['host'];
    if (typeof host !== 'string') return null;
    const person = people[host];
    if (!person || !holds(person, 'hearing-host', today)) return '所选人员当日没有听证主持人岗位。';
    if (standing.handledBy.includes(host) || listed(standing.facts['handlers'], host)) return `${person.name}经办过本案。`;
    if (standing.done['review-decision']?.by === host) return `${person.name}审核过本案。`;
    return !listed(standing.facts['recused'], host) || `${person.name}已被决定回避。`;
  },
};

export const headsDiscuss: Condition = {
  id: 'heads-discuss',
  title: '机关负责人集体讨论',
  articles: [apl(57, 2)],
  holds(question) {
    const members = question.proposal.form?.['members'];
    if (!Array.isArray(members)) return null;
    const heads = members.filter((id) => typeof id === 'string' && isHead(question, id));
    const recused = heads.find((id) => listed(question.standing.facts['recused'], id));
    if (recused !== undefined) return `${question.people[recused]?.name ?? recused}已被决定回避，不得参加讨论。`;
    if (heads.length < members.length) return '参加讨论的人员中有人当日不是机关负责人，请列为列席人员。';
    if (new Set(heads).size < 2) return '集体讨论至少应有两名负责人参加。';
    return heads.includes(question.proposal.by) || '登记人应当参加讨论。';
  },
};

function isHead({ people, today }: Question, id: PersonId): boolean {
  const person = people[id];
  return person !== undefined && (holds(person, 'deputy-head', today) || holds(person, 'principal-head', today));
}

/** 强制法 55: the application carries the signature of the organ's head. */
export const headSigns: Condition = {
  id: 'head-signs',
  title: '由机关负责人签名',
  articles: [acl(55)],
  holds(question) {
    const signer = question.proposal.form?.['signedBy'];
    return typeof signer === 'string' ? isHead(question, signer) : null;
  },
};

/** What the officers hand in is taken by somebody else (处罚法 52 Ⅲ, 71). */
export const receivedByOther: Condition = {
  id: 'received-by-other',
  title: '由他人接收',
  articles: [apl(52, 3), apl(71)],
  holds({ standing, proposal, people }) {
    const receiver = proposal.form?.['receivedBy'];
    if (typeof receiver !== 'string') return proposal.form === undefined ? null : false;
    if (!people[receiver]) return '人员台账中没有所选的接收人。';
    return receiver !== proposal.by && !listed(standing.facts['handlers'], receiver);
  },
};
