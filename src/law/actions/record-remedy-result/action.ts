import { Type } from 'typebox';
import { apl, arl, alil } from '../../cite.ts';
import { line, text, remark, day, mayDay, yes, choice, files, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';
import type { Test } from '../../vocabulary.ts';

const overturned: Test = { field: '/result', in: ['revoked', 'changed', 'unlawful', 'void'] };

export const recordRemedyResult = member({
  action: {
    id: 'record-remedy-result',
    title: '登记复议、诉讼结果',
    says: '登记复议决定或者裁判结果；决定被撤销、变更、确认违法或者无效的，三个工作日内撤回公示。',
    articles: [arl(64), alil(70), apl(48, 2)],
    who: { roles: ['reviewer', 'officer'] },
    form: form({
      result: choice('结果', {
        upheld: '维持或者驳回请求',
        withdrawn: '申请人撤回或者终止',
        revoked: '撤销',
        changed: '变更',
        unlawful: '确认违法',
        void: '确认无效',
      }),
      redo: Type.Optional(yes('责令重新作出行政行为')),
      redoBy: mayDay('重新作出的期限'),
      redoGround: Type.Optional(
        choice('撤销、变更的理由', {
          facts: '主要事实不清、证据不足',
          law: '适用依据错误',
          procedure: '违反法定程序',
          powers: '超越职权或者滥用职权',
          unfair: '明显不当',
        }),
      ),
      decidedOn: day('决定、裁判日期'),
      number: line('文书文号'),
      partyReceivedOn: mayDay('当事人收到之日', {
        description: '不服复议决定的，当事人可以自收到复议决定书之日起十五日内起诉（行诉法45条）。',
      }),
      content: text('主要内容', { 'x-hint': '照录主文和认定的主要事实、理由；责令重作的写明期限，指出的问题逐项摘录。' }),
      publicReason: remark('公开说明', {
        description: '撤回公示时向社会说明的理由。',
        'x-hint': '决定没有公示过、结果不影响公示的不填。填写的，写明结论和公示怎样处理，不写个人信息。',
      }),
      material: files('决定书、裁判文书'),
    }),
    remembers: {
      remedyResult: '/result',
      remedyUntil: '/decidedOn',
      remedyEndsOn: { value: null },
      suitFrom: [
        { value: null },
        { from: '/partyReceivedOn', when: { fact: 'remedyKind', in: ['reconsideration', 'reconsideration-simple'] } },
      ],
      redo: [
        { value: 'none', when: overturned },
        { value: 'ordered', when: { field: '/redo', in: [true] } },
      ],
      redoGround: { from: '/redoGround', when: { field: '/redo', in: [true] } },
      revokedOn: { from: '/decidedOn', when: overturned },
      revocation: { from: '/result', when: overturned },
      publicReason: { from: '/publicReason', when: overturned },
    },
  },
  step: {
    from: { remedy: ['received', 'replied'] },
    articles: [arl(64)],
    must: [
      { articles: [arl(64)], test: { condition: 'date-not-in-future', with: { at: '/decidedOn' } }, says: '日期不得晚于今天。' },
      {
        articles: [arl(64, 1), alil(70)],
        test: {
          any: [
            { not: { field: '/redo', in: [true] } },
            { all: [{ field: '/result', in: ['revoked'] }, { not: { field: '/redoGround', in: [null, ''] } }] },
          ],
        },
        says: '责令重新作出的，结果应当是“撤销”，并写明撤销的理由。',
      },
    ],
    moves: [
      { track: 'remedy', to: 'ended' },
      { track: 'validity', to: 'revoked', when: overturned },
      {
        track: 'disclosure',
        to: 'exempt',
        when: { all: [overturned, { track: 'disclosure', at: ['due', 'prepared', 'checked'] }] },
      },
      {
        track: 'disclosure',
        to: 'to-withdraw',
        when: { all: [overturned, { track: 'disclosure', at: ['published', 'correcting'] }] },
      },
    ],
  },
});
