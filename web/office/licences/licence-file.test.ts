import { expect, it } from 'vitest';
import type { EntryShape } from '#contract/office/index.ts';
import { certificateLines, certificatesOf, decisionsOf, factText, supervisionOf } from './licence-file.ts';

const entry = (n: number, action: string, ...numbers: (string | null)[]) =>
  ({ n, action, papers: numbers.map((number) => ({ number })) }) as EntryShape;
const entries = [
  entry(0, 'decide-licence', '准1'),
  entry(1, 'issue-certificate', 'LS1'),
  entry(2, 'supervise-licence', null),
  entry(3, 'confirm-deemed-renewal', '准2'),
  entry(4, 'issue-certificate', 'LS2'),
];

it('shows the certificates of a file, the newest first', () => {
  expect(certificatesOf({ entries }).map(({ paper }) => paper.number)).toEqual(['LS2', 'LS1']);
});

it('tells decisions and supervision apart', () => {
  expect(decisionsOf({ entries }).map(({ n }) => n)).toEqual([0, 3]);
  expect(supervisionOf({ entries }).map(({ n }) => n)).toEqual([2]);
});

it('shows of a certificate what it says', () => {
  const facts = { certificate: { scope: 'C级、D级', storageLimit: '30箱', mode: '' }, certificateNumber: 'LS2' };
  expect(certificateLines({ facts })).toEqual([
    { label: '许可范围', text: 'C级、D级' },
    { label: '限制存放量', text: '30箱' },
  ]);
  expect([factText({ facts }, 'certificateNumber'), factText({ facts }, 'other'), factText({ facts: null }, 'x')]).toEqual(['LS2', '', '']);
});
