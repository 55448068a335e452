import { all } from '../../cite.ts';
import { choice, form, text } from '../../form-parts/fields.ts';
import { ending, examiners } from '../../form-parts/licence-acts.ts';
import { member } from '../../member.ts';

const withdrawal = ['law-changed', 'circumstances'] as const;
const revocation = ['abuse', 'beyond-powers', 'procedure', 'unqualified', 'other', 'fraud'] as const;

/** 撤回 ends what was lawful, 撤销 what should not have been granted (许可法 8, 69). */
export const proposeEnding = member({
  action: {
    id: 'propose-ending',
    title: '提出撤回、撤销许可',
    says: '发现应当撤回或者撤销许可的情形，由两名审查人员提出；先告知被许可人，听取意见、保障听证权利，再拟定决定。',
    articles: [all(8, 2), all(69)],
    who: { roles: ['examiner'], officers: 2, handler: true },
    form: form({
      officers: examiners(),
      act: ending(),
      ground: choice('事由', {
        'law-changed': '所依据的法律、法规、规章修改或者废止，为公共利益需要',
        circumstances: '所依据的客观情况发生重大变化，为公共利益需要',
        abuse: '工作人员滥用职权、玩忽职守作出准予决定',
        'beyond-powers': '超越法定职权作出准予决定',
        procedure: '违反法定程序作出准予决定',
        unqualified: '对不具备资格或者不符合条件的申请人准予许可',
        other: '依法可以撤销的其他情形',
        fraud: '被许可人以欺骗、贿赂等不正当手段取得',
      }),
      source: choice('来源', { 'ex-officio': '本机关依职权发现', request: '利害关系人请求', superior: '上级机关要求' }),
      facts: text('事实和证据', {
        'x-hint': '写明准予许可的决定和证件编号、所选事由的事实经过和证据；撤回的，写明法律或者客观情况怎样变化。',
      }),
      basis: text('法律依据', {
        maxLength: 2000,
        'x-hint': '具体到条、款、项：撤回的写许可法8条2款和新的规定，撤销的写69条1款哪一项或者69条2款。',
        'x-words': [
          '《中华人民共和国行政许可法》第八条第二款',
          '《中华人民共和国行政许可法》第六十九条第一款第（……）项',
          '《中华人民共和国行政许可法》第六十九条第二款',
        ],
      }),
      intended: text('拟作出的决定', {
        maxLength: 2000,
        'x-hint': '写明撤回还是撤销哪一许可、自何时起，以及有无补偿、赔偿。',
        'x-words': ['拟撤回……号许可证。', '拟撤销……号许可证。'],
      }),
    }),
    remembers: {
      endingAct: '/act',
      act: '/act',
      endingGround: '/ground',
      endingFacts: '/facts',
      endingBasis: '/basis',
      endingIntended: '/intended',
      endingHeard: { value: false },
    },
    handles: true,
    volume: 'internal',
  },
  step: {
    from: { main: ['granted', 'in-force'], ending: ['none', 'dropped'] },
    articles: [all(8, 2), all(69)],
    must: [
      {
        gate: 'LG10',
        articles: [all(8, 2), all(69)],
        test: {
          any: [
            {
              all: [
                { field: '/act', in: ['withdraw'] },
                { field: '/ground', in: [...withdrawal] },
              ],
            },
            {
              all: [
                { field: '/act', in: ['revoke'] },
                { field: '/ground', in: [...revocation] },
              ],
            },
          ],
        },
        says: '事由与所办事项不符：依据或者客观情况变化的是撤回，取得许可违法的是撤销。',
      },
    ],
    moves: [{ track: 'ending', to: 'proposed' }],
  },
});
