import { apl } from '../../cite.ts';
import { choice, form, line, text, yes } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

/** 更正、补正: mends how a paper is written, not what it decides. */
export const correctClericalSlip = member({
  action: {
    id: 'correct-clerical-slip',
    title: '更正文书笔误',
    says: '文书有错字、漏字、日期和编号等笔误，不影响决定内容的，制发更正通知书送达当事人。',
    articles: [apl(75, 2)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      paper: choice('文书', {
        decision: '行政处罚决定书、不予行政处罚决定书',
        notice: '行政处罚告知书',
        'hearing-notice': '行政处罚听证告知书',
        other: '其他文书',
      }),
      paperNumber: line('文书文号', { 'x-fact': 'decisionNumber' }),
      part: choice('笔误所在', {
        party: '当事人名称、地址、证件号码等记载',
        date: '日期、文号、页码',
        facts: '事实、理由部分的错别字',
        law: '法规名称、条款项的错漏字',
        other: '其他不影响内容的文字',
      }),
      wrong: line('原文', { maxLength: 500 }),
      right: line('更正为', { maxLength: 500 }),
      reason: text('属于笔误的理由', { maxLength: 2000, 'x-hint': '说明与案卷中哪份材料不一致，以及为什么不影响决定的内容。' }),
      publishedToo: yes('公示文本同样有误', { description: '已经公示的，应当同时更正公示内容。', default: false }),
    }),
    remembers: { slipPublished: '/publishedToo' },
    documents: [{ template: 'slip-correction-notice', numberAs: 'slipNumber' }],
  },
  step: {
    from: {
      main: ['noticed', 'decided', 'spared', 'closing-proposed', 'closed', 'archived'],
      slip: ['none', 'served'],
      validity: ['none', 'in-force'],
    },
    articles: [apl(75, 2)],
    must: [
      {
        articles: [apl(75, 2), apl(44)],
        test: { condition: 'slip-leaves-content' },
        says: '这不是笔误：涉及处罚种类、数额或者裁量的，应当撤销、变更决定，或者重新告知。',
      },
      { articles: [apl(75)], test: { condition: 'signer-is-not-handler' }, says: '批准更正的负责人不得是本案承办人。' },
    ],
    moves: [{ track: 'slip', to: 'due' }],
  },
});
