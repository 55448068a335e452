import { addDays } from '../calendar.ts';
import { apl, csl } from '../cite.ts';
import { administrators } from '../form-parts/register.ts';
import { holds } from '../held.ts';
import { isObject } from '../same.ts';
import type { Condition, Person, Question, Role } from '../vocabulary.ts';

function personIn({ proposal, people }: Question): Person | undefined {
  return people[String(proposal.form?.['person'])];
}

function isAdministrator(role: Role): boolean {
  return administrators.some((one) => one === role);
}

/** 三员分立: an administrator holds no other role, and no case role goes to an administrator. */
export const rolesSeparate: Condition = {
  id: 'roles-separate',
  title: '三员分立',
  articles: [csl(21)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const person = personIn(question);
    if (!person) return '人员台账中没有此人，请先登记。';
    const wanted = form['role'] as Role;
    const from = typeof form['from'] === 'string' ? form['from'] : question.today;
    const others = person.roles.filter(({ role, to }) => role !== wanted && (to === null || to >= from));
    const clash = others.some(({ role }) => isAdministrator(wanted) || isAdministrator(role));
    return !clash || `${person.name}现有其他岗位；系统、安全、审计管理员互相独立，也不得兼任执法岗位。`;
  },
};

/** Whoever enrols people does not grant roles, and nobody grants one to themselves. */
export const grantedByOther: Condition = {
  id: 'granted-by-other',
  title: '登记与授权由不同人员办理',
  articles: [csl(21)],
  holds({ proposal, people, today }) {
    const signer = people[proposal.by];
    if (signer && holds(signer, 'system-admin', today)) return false;
    return proposal.form === undefined ? null : proposal.form['person'] !== proposal.by;
  },
};

/** The three first administrators are three people, one for each role. */
export const threeAdministrators: Condition = {
  id: 'three-administrators',
  title: '三名管理员是三个人',
  articles: [csl(21)],
  holds({ proposal }) {
    if (proposal.form === undefined) return null;
    const named = proposal.form['administrators'];
    if (!Array.isArray(named)) return false;
    const each = named.filter(isObject);
    const held = each.map(({ role }) => role);
    return new Set(each.map(({ person }) => person)).size === 3 && administrators.every((role) => held.includes(role));
  },
};

export const registerIsEmpty: Condition = {
  id: 'register-is-empty',
  title: '人员台账为空',
  articles: [csl(21)],
  holds: ({ people, standing }) => standing.n === 0 && Object.keys(people).length === 0,
};

export const personIsNew: Condition = {
  id: 'person-is-new',
  title: '人员编号没有用过',
  articles: [csl(21)],
  holds: (question) => (question.proposal.form === undefined ? null : personIn(question) === undefined),
};

export const personIsKnown: Condition = {
  id: 'person-is-known',
  title: '人员已经登记',
  articles: [apl(42)],
  holds: (question) => (question.proposal.form === undefined ? null : personIn(question) !== undefined),
};

export const roleIsHeld: Condition = {
  id: 'role-is-held',
  title: '现有这个岗位',
  articles: [csl(21)],
  holds(question) {
    const { proposal, today } = question;
    if (proposal.form === undefined) return null;
    const role = proposal.form['role'];
    return personIn(question)?.roles.some((held) => held.role === role && (held.to === null || held.to >= today)) ?? false;
  },
};

/** Nobody gets a role for days that are over: what was done without it stays done without it. */
export const beginsNotEarlier: Condition = {
  id: 'begins-not-earlier',
  title: '岗位自今天或者以后开始',
  articles: [csl(21)],
  holds({ proposal, today }) {
    if (proposal.form === undefined) return null;
    const from = proposal.form['from'];
    return typeof from !== 'string' || from >= today;
  },
};

/** Nor loses it for days on which it was used. */
export const endsNotEarlier: Condition = {
  id: 'ends-not-earlier',
  title: '岗位不倒签解除',
  articles: [csl(21)],
  holds({ proposal, today }) {
    if (proposal.form === undefined) return null;
    return String(proposal.form['to']) >= addDays(today, -1);
  },
};

/** Without a security administrator nobody could ever be given a role again. */
export const securityAdminRemains: Condition = {
  id: 'security-admin-remains',
  title: '仍有安全管理员',
  articles: [csl(21)],
  holds({ proposal, people }) {
    if (proposal.form === undefined) return null;
    if (proposal.form['role'] !== 'security-admin') return true;
    const leaves = String(proposal.form['person']);
    const day = addDays(String(proposal.form['to']), 1);
    return Object.values(people).some((person) => person.id !== leaves && holds(person, 'security-admin', day));
  },
};
