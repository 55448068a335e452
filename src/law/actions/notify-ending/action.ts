import { all } from '../../cite.ts';
import { form, line, text } from '../../form-parts/fields.ts';
import { ending, examiners } from '../../form-parts/licence-acts.ts';
import { member } from '../../member.ts';

/** 许可法 7 gives the holder statement and defence; a hearing is offered as 47 does, since it touches what he holds. */
export const notifyEnding = member({
  action: {
    id: 'notify-ending',
    title: '告知拟撤回、撤销许可',
    says: '把拟作出的决定和事实、理由、依据告知被许可人，并告知陈述、申辩和要求听证的权利。',
    articles: [all(7), all(47, 1), all(69)],
    who: { roles: ['examiner'], officers: 2, handler: true },
    form: form({
      officers: examiners(),
      act: ending(),
      facts: text('事实和证据', {
        'x-fact': 'endingFacts',
        'x-hint': '与提出的意见一致，写清事实和主要证据，使被许可人知道针对什么陈述、申辩（许可法7条）。',
      }),
      basis: text('法律依据', {
        maxLength: 2000,
        'x-fact': 'endingBasis',
        'x-hint': '具体到条、款、项，与提出的意见一致；撤销的，写清是许可法69条1款哪一项还是69条2款。',
      }),
      intended: text('拟作出的决定', {
        maxLength: 2000,
        'x-fact': 'endingIntended',
        'x-hint': '写明拟撤回、撤销哪一许可、自何时起和对正在进行的经营有什么影响；写“拟”，不写成已经决定。',
      }),
      contact: line('联系人和电话'),
    }),
    remembers: { hearingFor: '/act' },
    handles: true,
    documents: [{ template: 'licence-ending-notice', numberAs: 'endingNoticeNumber' }],
  },
  step: {
    from: { ending: ['proposed'], hearing: ['none'], 'third-party': ['none'] },
    articles: [all(7)],
    must: [
      {
        gate: 'LG10',
        articles: [all(7)],
        test: { condition: 'fact-names-act', with: { fact: 'endingAct' } },
        says: '告知的事项与提出的不同。',
      },
    ],
    moves: [{ track: 'ending', to: 'told' }],
  },
});
