import type { Role } from '#law/vocabulary.ts';

/** 示例 people of the tests, one or more for every role. All passwords are `password`. */
export const password = '示例口令Ab12345';

export interface TestPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly certificates: readonly ('enforcement' | 'legal-qualification')[];
}

const one = (id: string, name: string, role: Role, ...certificates: TestPerson['certificates'][number][]): TestPerson => ({
  id,
  name: `示例·${name}`,
  role,
  certificates,
});

export const zhang = one('zhang', '张承办', 'officer', 'enforcement');
export const li = one('li', '李协办', 'officer', 'enforcement');
export const shen = one('shen', '申审核', 'reviewer', 'legal-qualification');
export const ju = one('ju', '鞠局长', 'principal-head');
export const fen = one('fen', '丰分管', 'deputy-head');
export const gong = one('gong', '龚公示', 'publisher');
export const fu = one('fu', '傅复核', 'disclosure-checker');
export const dang = one('dang', '党档案', 'archivist');
export const xitong = one('xitong', '席系统', 'system-admin');
export const sun = one('sun', '孙执法', 'officer', 'enforcement');
export const du = one('du', '杜监督', 'supervisor');
const anquan = one('anquan', '安安全', 'security-admin');
export const shenji = one('shenji', '沈审计', 'audit-admin');
export const everyone = [xitong, anquan, shenji, zhang, li, shen, ju, fen, gong, fu, dang, sun, du] as const;
