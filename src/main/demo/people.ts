import { registerCase } from '#record/index.ts';
import type { Role } from '#law/vocabulary.ts';
import { inTransaction } from '#db/office/connect.ts';
import { perform } from '#office/actions/perform.ts';
import type { Bureau } from '#office/bureau.ts';
import { openAccount } from '#office/people/activation.ts';
import { hasPassword } from '#office/people/sign-in.sql.ts';
import { idFrom, tell } from './teller.ts';

interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly role: Role;
  readonly certificates?: readonly ('enforcement' | 'legal-qualification')[];
  /** What they do, beside the account on the console. */
  readonly does: string;
}

const office = '局办公室';
const legal = '政策法规科';
const team = '应急管理综合行政执法大队';
const window = '政务服务窗口';
const branch = '危化烟花监管科';

/** Every role once, officer and examiner more often: all invented, and named so that nobody takes them for somebody. */
export const demoPeople: readonly DemoPerson[] = [
  { id: 'xitong', name: '示例·席系统', unit: office, role: 'system-admin', does: '系统管理员' },
  { id: 'anquan', name: '示例·安安全', unit: office, role: 'security-admin', does: '安全管理员' },
  { id: 'shenji', name: '示例·沈审计', unit: office, role: 'audit-admin', does: '审计管理员' },
  { id: 'zhang', name: '示例·张承办', unit: team, role: 'officer', certificates: ['enforcement'], does: '承办人' },
  { id: 'li', name: '示例·李协办', unit: team, role: 'officer', certificates: ['enforcement'], does: '第二承办人' },
  { id: 'sun', name: '示例·孙执法', unit: team, role: 'officer', certificates: ['enforcement'], does: '其他执法人员' },
  { id: 'shen', name: '示例·申审核', unit: legal, role: 'reviewer', certificates: ['legal-qualification'], does: '法制审核人员' },
  { id: 'ju', name: '示例·鞠局长', unit: '局领导', role: 'principal-head', does: '主要负责人' },
  { id: 'fen', name: '示例·丰分管', unit: '局领导', role: 'deputy-head', does: '分管负责人' },
  { id: 'gong', name: '示例·龚公示', unit: office, role: 'publisher', does: '公示发布员' },
  { id: 'fu', name: '示例·傅复核', unit: office, role: 'disclosure-checker', does: '公示复核人' },
  { id: 'dang', name: '示例·党档案', unit: office, role: 'archivist', does: '档案员' },
  { id: 'du', name: '示例·杜监督', unit: legal, role: 'supervisor', does: '执法监督人员' },
  { id: 'chuang', name: '示例·窗受理', unit: window, role: 'window-clerk', does: '许可受理人员' },
  { id: 'xu', name: '示例·许审查', unit: branch, role: 'examiner', does: '许可审查人员' },
  { id: 'he', name: '示例·何审查', unit: branch, role: 'examiner', does: '第二审查人员' },
  { id: 'tingzheng', name: '示例·田听证', unit: legal, role: 'hearing-host', does: '听证主持人' },
];

/** The people register and everybody's account, all with the one demo password. Told again, it goes on where it stopped. */
export async function enrolDemoPeople(bureau: Bureau, agency: string, password: string, next: () => void): Promise<void> {
  const register = registerCase(agency, 'people-register');
  const first = demoPeople.slice(0, 3).map(({ id, name, unit, role }) => ({ person: id, name, unit, role }));
  next();
  const begin = { agency, case: register, action: 'bootstrap', by: 'xitong', id: idFrom(agency, 'bootstrap'), seen: 0 };
  await perform(bureau, { ...begin, form: { administrators: first } }, 'with-setup-code');
  const { act } = tell(bureau, agency, 'people', register);
  for (const { id, name, unit, role, certificates = [] } of demoPeople.slice(3)) {
    next();
    await act('enrol-person', 'xitong', { person: id, name, unit });
    await act('grant-role', 'anquan', { person: id, role, unit });
    for (const kind of certificates) {
      const number = `示例-${kind === 'enforcement' ? '执法' : '法律'}-${id}`;
      await act('record-certificate', 'anquan', { person: id, kind, number, from: '2022-01-01' });
    }
  }
  for (const { id } of demoPeople) {
    const whose = { agency, person: id };
    if (!(await inTransaction(bureau.db, agency, (tx) => hasPassword(tx, whose)))) await openAccount(bureau, whose, id, password);
  }
}

/** Lines for the console. */
export function demoSignIns(password: string): string {
  const lines = demoPeople.map(({ id, name, does }) => `  ${id.padEnd(10)} ${does}（${name}）`);
  return [...lines, `  口令都是   ${password}`, ''].join('\n');
}
