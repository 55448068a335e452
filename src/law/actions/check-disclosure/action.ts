import { ogi, seed } from '../../cite.ts';
import { text, yes, choice, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const checkDisclosure = member({
  action: {
    id: 'check-disclosure',
    title: '复核公示文本',
    says: '由制作人以外的人员对照原决定书复核公示文本和保密审查。',
    articles: [ogi(17), seed(3)],
    who: { roles: ['disclosure-checker'] },
    form: form({
      result: choice('复核意见', { passed: '同意公示', returned: '退回修改', exempt: '依法不予公开' }),
      compared: yes('已与决定书原件逐项对照'),
      opinion: text('意见', { maxLength: 2000, 'x-words': ['公示文本与决定书一致，个人信息已隐去，同意公示。'] }),
    }),
  },
  step: {
    from: { disclosure: ['prepared'] },
    articles: [ogi(17)],
    must: [
      { articles: [ogi(17), seed(3)], test: { condition: 'signer-is-not-preparer' }, says: '公示文本由制作人以外的人员复核。' },
      { articles: [ogi(17)], test: { field: '/compared', in: [true] }, says: '请与决定书原件逐项对照后再提交。' },
    ],
    moves: [
      { track: 'disclosure', to: 'checked', when: { field: '/result', in: ['passed'] } },
      { track: 'disclosure', to: 'due', when: { field: '/result', in: ['returned'] } },
      { track: 'disclosure', to: 'exempt', when: { field: '/result', in: ['exempt'] } },
    ],
  },
});
