import type { Certificate, Person, Role } from '#law/vocabulary.ts';

const since = '2020-01-01';

function person(id: string, name: string, roles: readonly Role[], ...kinds: readonly Certificate['kind'][]): Person {
  return {
    id,
    name: `示例·${name}`,
    roles: roles.map((role) => ({ role, unit: '示例科', from: since, to: null })),
    certificates: kinds.map((kind) => ({ number: `示例-${id}-${kind}`, kind, from: since, to: null })),
    reviewsSince: null,
  };
}

const everyone = [
  person('zhang', '张承办', ['officer'], 'enforcement'),
  person('li', '李协办', ['officer'], 'enforcement'),
  person('wang', '王兼审', ['officer', 'reviewer'], 'enforcement', 'legal-qualification'),
  person('zhao', '赵备勤', ['officer'], 'enforcement'),
  person('guo', '郭过期', ['officer']),
  person('shen', '申审核', ['reviewer'], 'legal-qualification'),
  person('xin', '辛新审', ['reviewer']),
  person('shuang', '双分管', ['reviewer', 'deputy-head'], 'legal-qualification'),
  person('ju', '鞠局长', ['principal-head']),
  person('fen', '丰分管', ['deputy-head']),
  person('ting', '丁主持', ['hearing-host']),
  person('gong', '龚公示', ['publisher']),
  person('fu', '傅复核', ['disclosure-checker']),
  person('dang', '党档案', ['archivist']),
  person('du', '杜监督', ['supervisor']),
  person('chuang', '窗受理', ['window-clerk']),
  person('xu', '许审查', ['examiner']),
  person('he', '何审查', ['examiner']),
  person('jiang', '江兼审', ['examiner', 'reviewer']),
  person('xitong', '席系统', ['system-admin']),
  person('anquan', '安安全', ['security-admin']),
  person('shenji', '沈审计', ['audit-admin']),
];

/** 示例 people of the law's own tests. 王兼审 is officer and qualified reviewer, 江兼审 examiner and reviewer of licences, 双分管 qualified reviewer and head, 辛新审 unqualified. */
export const people: Readonly<Record<string, Person>> = Object.fromEntries(everyone.map((one) => [one.id, one]));
