import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { measures } from '../../form-parts/draft.ts';
import { line, text, yes, officers, draftDigest, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const notifyPenalty = member({
  action: {
    id: 'notify-penalty',
    title: '行政处罚告知',
    says: '作出决定之前，告知当事人拟处罚的内容及事实、理由、依据和陈述申辩的权利。',
    articles: [apl(44), apl(45)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      draftDigest: draftDigest(),
      notice: Type.Object(
        {
          facts: text('违法事实', {
            'x-fact': 'draft.facts',
            'x-hint': '与审核通过的拟作决定一致，写清时间、地点、行为、情节和后果；没有证据支持的不写（处罚法44条）。',
          }),
          evidence: text('证据', {
            'x-fact': 'draft.evidence',
            'x-hint': '列出据以认定事实的证据名称和证明的内容，使当事人能够有针对地陈述、申辩；不透露举报人。',
          }),
          violated: text('违反的规定', {
            maxLength: 2000,
            'x-fact': 'draft.violated',
            'x-hint': '写明规定义务的条款，具体到条、款、项；处罚的条款写在处罚依据里。',
          }),
          basis: text('处罚依据', {
            maxLength: 2000,
            'x-fact': 'draft.basis',
            'x-hint': '写明设定处罚的条款，具体到条、款、项；适用裁量基准的，写明基准名称和档次。',
          }),
          measures: measures({ 'x-fact': 'draft.measures' }),
        },
        { title: '告知内容', description: '与审核通过的拟作决定一致。', additionalProperties: false, 'x-widget': 'notice' },
      ),
      rights: yes('已写明陈述、申辩的权利和期限', { default: true }),
      contact: line('联系人和电话'),
    }),
    remembers: { noticed: '/notice', noticedDraft: '/draftDigest' },
    handles: true,
    documents: [{ template: 'penalty-notice', numberAs: 'noticeNumber' }],
  },
  step: {
    from: { main: ['concluded'], review: ['passed'], notice: ['none'] },
    articles: [apl(44)],
    must: [
      { articles: [apl(44)], test: { fact: 'outcome', in: ['penalty'] }, says: '拟不予行政处罚的，不需要处罚告知。' },
      { gate: 'PG7', articles: [apl(44)], test: { condition: 'draft-is-current' }, says: '告知的不是最新的拟作决定，请刷新。' },
      { gate: 'PG7', articles: [apl(44)], test: { condition: 'notice-says-draft' }, says: '告知内容应当与审核通过的拟作决定一致。' },
      { gate: 'PG7', articles: [apl(44)], test: { field: '/rights', in: [true] }, says: '应当告知当事人陈述、申辩的权利。' },
    ],
    moves: [
      { track: 'notice', to: 'issued' },
      { track: 'main', to: 'noticed' },
    ],
  },
});
