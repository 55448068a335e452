import type { Role } from './vocabulary.ts';

export const roleTitles: Readonly<Record<Role, string>> = {
  officer: '执法人员',
  reviewer: '法制审核人员',
  'deputy-head': '分管负责人',
  'principal-head': '主要负责人',
  'hearing-host': '听证主持人',
  publisher: '公示发布员',
  'disclosure-checker': '公示复核人',
  archivist: '档案员',
  'window-clerk': '许可受理人员',
  examiner: '许可审查人员',
  supervisor: '执法监督人员',
  'system-admin': '系统管理员',
  'security-admin': '安全管理员',
  'audit-admin': '审计管理员',
};
