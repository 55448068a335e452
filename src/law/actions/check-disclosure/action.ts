import { Type } from 'typebox';
import { all, ogi, seed, wsl } from '../../cite.ts';
import { exemptions, maskingGates, minorGate } from '../../form-parts/disclosure-forms.ts';
import { choice, form, remark, text, yes } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';
import type { Test } from '../../vocabulary.ts';

const passes: Test = { field: '/result', in: ['passed'] };
const isNotFor = (exemption: keyof typeof exemptions): Test => ({ not: { field: '/exemption', in: [exemption] } });
const isExempt: Test = { field: '/result', in: ['exempt'] };

export const checkDisclosure = member({
  action: {
    id: 'check-disclosure',
    title: '复核公示文本',
    says: '由制作人以外的人员对照原件复核公示文本和保密审查；依法不予公开的，写明法定情形和理由。',
    articles: [ogi(17), seed(3)],
    who: { roles: ['disclosure-checker'] },
    form: form({
      result: choice('复核意见', { passed: '同意公示', returned: '退回修改', exempt: '依法不予公开' }),
      exemption: Type.Optional(choice('不予公开的法定情形', exemptions, { description: '复核意见为“依法不予公开”的必须选择。' })),
      exemptionReason: remark('不予公开的理由', {
        'x-hint': '写明涉及什么信息、公开会造成什么损害，不能隐去后公开的原因（公开条例37条）。',
      }),
      compared: yes('已与原件逐项对照'),
      opinion: text('意见', { maxLength: 2000, 'x-words': ['公示文本与原件一致，个人信息已隐去，同意公示。'] }),
    }),
  },
  step: {
    from: { disclosure: ['prepared'] },
    articles: [ogi(17)],
    must: [
      { articles: [ogi(17), seed(3)], test: { condition: 'signer-is-not-preparer' }, says: '公示文本由制作人以外的人员复核。' },
      { articles: [ogi(17)], test: { field: '/compared', in: [true] }, says: '请与原件逐项对照后再提交。' },
      {
        articles: [ogi(13), ogi(14), ogi(15), ogi(16)],
        test: {
          any: [
            { not: isExempt },
            { all: [{ not: { field: '/exemption', in: [null] } }, { not: { field: '/exemptionReason', in: [null, ''] } }] },
          ],
        },
        says: '公开是原则，不公开是例外：依法不予公开的，应当选择法定情形并写明理由。',
      },
      {
        articles: [ogi(13)],
        test: { any: [isExempt, { field: '/exemption', in: [null] }] },
        says: '只有依法不予公开的才选择不予公开的情形，请核对复核意见。',
      },
      {
        articles: [ogi(15)],
        test: { any: [isNotFor('minor'), { condition: 'party-is-minor' }] },
        says: '案卷所记的当事人已满十八周岁或者不是自然人，请选择其他情形。',
      },
      {
        articles: [ogi(16, 2), wsl(78, 2), all(40)],
        test: { any: [isNotFor('case-file'), { condition: 'publication-is-left-open' }] },
        says: '不能以执法案卷信息为由不予公开。',
      },
      ...maskingGates('recorded', passes),
      minorGate(passes),
    ],
    moves: [
      { track: 'disclosure', to: 'checked', when: passes },
      { track: 'disclosure', to: 'due', when: { field: '/result', in: ['returned'] } },
      { track: 'disclosure', to: 'exempt', when: isExempt },
    ],
  },
});
