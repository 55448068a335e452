import { apl } from '../../cite.ts';
import { choice, day, files, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const settleJurisdictionDispute = member({
  action: {
    id: 'settle-jurisdiction-dispute',
    title: '协商解决管辖争议',
    says: '与另一方机关协商；协商不成的，报请共同的上一级机关指定管辖，也可以直接报请。',
    articles: [apl(25, 2)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      result: choice('结果', {
        ours: '协商一致，由本机关管辖',
        theirs: '协商一致，由另一方机关管辖',
        submitted: '协商不成或者不经协商，报请共同的上一级机关指定',
      }),
      on: day('日期'),
      content: text('协商经过、报请内容', {
        maxLength: 3000,
        'x-hint': '写明协商的时间、参加人、各方意见和结果；报请指定的，写明本机关主张的事实和依据（处罚法25条2款）。',
      }),
      material: files('协议、报请文件'),
    }),
    volume: 'internal',
  },
  step: {
    from: { jurisdiction: ['disputed'] },
    articles: [apl(25, 2)],
    must: [{ articles: [apl(25)], test: { condition: 'date-not-in-future', with: { at: '/on' } }, says: '日期不得晚于今天。' }],
    moves: [
      { track: 'jurisdiction', to: 'agreed', when: { field: '/result', in: ['ours'] } },
      { track: 'jurisdiction', to: 'theirs', when: { field: '/result', in: ['theirs'] } },
      { track: 'jurisdiction', to: 'submitted', when: { field: '/result', in: ['submitted'] } },
    ],
  },
});
