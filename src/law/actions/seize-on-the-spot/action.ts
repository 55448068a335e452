import { acl } from '../../cite.ts';
import { form, text } from '../../form-parts/fields.ts';
import { measureField } from '../../form-parts/seizure-draft.ts';
import { linkedCaseGoesOn } from '../../form-parts/seizure-gates.ts';
import { seizing, seizingGates, seizingMoves, seizingPapers, seizingRecordings, seizingRemembers } from '../../form-parts/seizing.ts';
import { member } from '../../member.ts';

/** 情况紧急当场实施 (强制法 19): everything as always but the approval, which has twenty-four hours. */
export const seizeOnTheSpot = member({
  action: {
    id: 'seize-on-the-spot',
    title: '情况紧急当场实施查封、扣押',
    says: '情况紧急的，两名执法人员可以当场实施；二十四小时内报告并补办批准手续，没有补办的应当解除。',
    articles: [acl(19), acl(18), acl(24)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      urgentReason: text('情况紧急、来不及报批的理由', {
        maxLength: 2000,
        'x-hint': '写明紧急的事实和时刻，不立即控制会发生什么，为什么来不及先报批（强制法19条）。',
        'x-words': ['不立即控制，可能发生……；现场来不及报批。'],
      }),
      measure: measureField(),
      facts: text('存在的问题（违法事实）', { 'x-hint': '写清时间、地点、发现的问题和物项的名称、数量、状态，与现场笔录一致。' }),
      basis: text('强制依据', { maxLength: 2000, 'x-words': ['《中华人民共和国安全生产法》第六十五条第一款第（四）项'] }),
      ...seizing(),
    }),
    remembers: seizingRemembers,
    handles: true,
    concludes: true,
    recordings: seizingRecordings,
    documents: seizingPapers,
  },
  step: {
    from: { main: ['opened'], approval: ['none'] },
    articles: [acl(19)],
    must: [...seizingGates, linkedCaseGoesOn],
    moves: [...seizingMoves, { track: 'approval', to: 'urgent' }],
  },
});
