import { Type } from 'typebox';
import { apl, wsl, seed } from '../../cite.ts';
import { maskingGates, minorGate } from '../../form-parts/disclosure-forms.ts';
import { remark, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const publishDecision = member({
  action: {
    id: 'publish-decision',
    title: '发布公示',
    says: '自作出决定之日起七个工作日内在执法信息公示平台公开。',
    articles: [apl(48, 1), wsl(78, 2), seed(3)],
    who: { roles: ['publisher'] },
    form: form({
      channels: Type.Array(Type.Enum(['执法信息公示平台', '政府网站', '政务新媒体', '办事大厅公示栏', '服务窗口']), {
        title: '公示渠道',
        minItems: 1,
        maxItems: 5,
        uniqueItems: true,
        'x-widget': 'checkboxes',
      }),
      note: remark('备注', { 'x-hint': '写发布中的特殊情况，例如某一渠道失败、改期或者补发的时间和原因；公示内容不在这里增改。' }),
    }),
  },
  step: {
    from: { disclosure: ['checked'], validity: ['in-force'] },
    articles: [apl(48, 1)],
    // The record may have come to know more people since the text was checked.
    must: [...maskingGates('recorded'), minorGate()],
    moves: [{ track: 'disclosure', to: 'published' }],
  },
});
