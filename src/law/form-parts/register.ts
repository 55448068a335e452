import { Type } from 'typebox';

/** 三员: system, security and audit administrator. */
export const administrators = ['system-admin', 'security-admin', 'audit-admin'] as const;

/** A new person's id, chosen by the office (UUID). */
export const personId = () =>
  Type.String({
    title: '人员编号',
    description: '由系统生成。',
    'x-widget': 'fresh-id',
    pattern: '^[0-9a-zA-Z-]{1,64}$',
    minLength: 1,
    maxLength: 64,
  });
