import type { Act } from '#tests/record/support/seal.ts';
import { inspected, licensed } from '#tests/support/published.ts';

/* A licence and an inspection of `tests/law/other-kinds.ts` as their records have them, up to publication. */

const paper = (template: string, number: string) => ({
  template,
  title: '示例文书',
  number,
  sha256: 'ab'.repeat(32),
  sm3: 'cd'.repeat(32),
  pages: 2,
  bytes: 9_000,
});
const disclosing = (copy: Readonly<Record<string, string>>): readonly Act[] => [
  { action: 'prepare-disclosure', by: 'gong', form: { copy: { ...copy }, masked: '隐去负责人姓名', secrecy: 'none' } },
  { action: 'check-disclosure', by: 'fu', form: { result: 'passed' } },
  { action: 'publish-decision', by: 'gong', form: { channels: ['执法信息公示平台'] } },
];

export const publishedLicence: readonly Act[] = [
  { action: 'apply-for-licence', form: { caseName: licensed.title, party: { kind: 'individual-business', name: licensed.party } } },
  {
    action: 'grant-licence',
    by: 'ju',
    form: { decidedOn: licensed.decidedOn, granted: '负责人赵示例' },
    forged: { papers: [paper('licence-certificate', licensed.certificateNumber), paper('licence-decision', licensed.number)] },
  },
  ...disclosing(licensed),
];

export const publishedInspection: readonly Act[] = [
  { action: 'begin-inspection', form: { caseName: inspected.title } },
  {
    action: 'conclude-inspection',
    form: { officers: ['zhang', 'li'], attendant: '孙示例', findings: '孙示例陪同' },
    forged: { papers: [paper('inspection-record', inspected.number)] },
  },
  ...disclosing(inspected),
];
