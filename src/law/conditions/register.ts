import { csl } from '../cite.ts';
import { holds } from '../held.ts';
import { administrators } from '../form-parts/register.ts';
import type { Condition } from '../vocabulary.ts';

/** 三员分立: an administrator holds no other role, and no case role goes to an administrator. */
export const rolesSeparate: Condition = {
  id: 'roles-separate',
  title: '三员分立',
  articles: [csl(21)],
  holds({ proposal, people, today }) {
    const { form } = proposal;
    if (form === undefined) return null;
    const person = people[String(form['person'])];
    if (!person) return '人员台账中没有此人，请先登记。';
    const from = typeof form['from'] === 'string' ? form['from'] : today;
    const others = person.roles.filter((held) => held.role !== form['role'] && (held.to === null || held.to >= from));
    const wanted = administrators.some((role) => role === form['role']);
    const clash = others.some(({ role }) => wanted || administrators.some((admin) => admin === role));
    return !clash || `${person.name}现有其他岗位；系统、安全、审计管理员互相独立，也不得兼任执法岗位。`;
  },
};

/** Whoever enrolled the person does not grant the role. */
export const enrolledByOther: Condition = {
  id: 'enrolled-by-other',
  title: '登记与授权由不同人员办理',
  articles: [csl(21)],
  holds({ proposal, standing, people, today }) {
    const signer = people[proposal.by];
    if (signer && holds(signer, 'system-admin', today)) return '登记人员的人不得授予岗位。';
    return proposal.form === undefined || standing.done['enrol-person']?.by !== proposal.by;
  },
};

/** The three first administrators are three people. */
export const threeAdministrators: Condition = {
  id: 'three-administrators',
  title: '三名管理员是三个人',
  articles: [csl(21)],
  holds({ proposal }) {
    if (proposal.form === undefined) return null;
    const people = proposal.form['people'];
    if (!Array.isArray(people)) return false;
    const ids = people.map((entry) => (entry !== null && typeof entry === 'object' && 'id' in entry ? entry.id : null));
    const roles = people.map((entry) => (entry !== null && typeof entry === 'object' && 'role' in entry ? entry.role : null));
    return new Set(ids).size === 3 && administrators.every((role) => roles.includes(role));
  },
};
