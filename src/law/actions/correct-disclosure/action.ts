import { ogi, seed } from '../../cite.ts';
import { maskingGates, minorGate } from '../../form-parts/disclosure-forms.ts';
import { choice, form, text, yes } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';
import type { Test } from '../../vocabulary.ts';

const passes: Test = { field: '/result', in: ['passed'] };

export const correctDisclosure = member({
  action: {
    id: 'correct-disclosure',
    title: '复核更正并公示',
    says: '由更正文本制作人以外的人员对照原件复核；同意的，更正后的文本立即替换原公示文本。',
    articles: [ogi(17), ogi(41), seed(3)],
    who: { roles: ['disclosure-checker'] },
    form: form({
      result: choice('复核意见', { passed: '同意更正，替换公示文本', returned: '不同意更正，维持原公示文本' }),
      compared: yes('已与原件逐项对照'),
      opinion: text('意见', { maxLength: 2000, 'x-words': ['更正后的文本与原件一致，同意更正。'] }),
    }),
  },
  step: {
    from: { disclosure: ['correcting'], validity: ['in-force'] },
    articles: [ogi(17), ogi(41)],
    must: [
      { articles: [ogi(17), seed(3)], test: { condition: 'signer-is-not-redrafter' }, says: '更正文本由制作人以外的人员复核。' },
      { articles: [ogi(17)], test: { field: '/compared', in: [true] }, says: '请与原件逐项对照后再提交。' },
      ...maskingGates('recorded', passes),
      minorGate(passes),
    ],
    moves: [{ track: 'disclosure', to: 'published' }],
  },
});
