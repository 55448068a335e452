import type { Usual } from './usual.ts';

/** Three grades of 安全生产法 97, first step, as a bureau might draw them. */
export const threeGrades = [
  { grade: 'lighter', label: '较轻', circumstances: '未如实记录不满五人次', least: 0, most: 20_000 },
  { grade: 'normal', label: '一般', circumstances: '未如实记录五人次以上不满十五人次', least: 20_000, most: 60_000 },
  { grade: 'heavier', label: '较重', circumstances: '未如实记录十五人次以上', least: 60_000, most: 100_000, source: '示例基准第三条' },
].map((row) => ({ matter: 'CF-WSL-097-4', step: 1, target: '单位', ...row }));

export const discretionRegister: Usual = {
  matter: null,
  road: [['open-discretion-register'], ['load-discretion-standard'], ['confirm-discretion-standard']],
  forms: {
    'open-discretion-register': () => ({ reason: '设立' }),
    'load-discretion-standard': () => ({
      id: 'standard-1',
      title: '示例裁量基准',
      number: '示例〔2026〕1号',
      validFrom: '2026-01-01',
      table: { file: 'ab'.repeat(32), rows: threeGrades },
      reason: '依照示例制定。',
    }),
    'confirm-discretion-standard': ({ standing }) => ({
      standard: standing.facts['proposedStandard'] ?? '',
      decision: 'confirmed',
      opinion: '予以核定。',
    }),
  },
  signers: { 'open-discretion-register': 'shen', 'load-discretion-standard': 'shen', 'confirm-discretion-standard': 'ju' },
};
