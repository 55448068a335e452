import { Type } from 'typebox';
import { apl, arl, alil } from '../../cite.ts';
import { line, text, remark, day, yes, choice, files, form } from '../../form-parts/fields.ts';
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
      decidedOn: day('决定、裁判日期'),
      number: line('文书文号'),
      content: text('主要内容'),
      publicReason: remark('公开说明', { description: '撤回公示时向社会说明的理由。' }),
      material: files('决定书、裁判文书'),
    }),
    remembers: {
      remedyResult: '/result',
      remedyUntil: '/decidedOn',
      revokedOn: { from: '/decidedOn', when: overturned },
      revocation: { from: '/result', when: overturned },
      publicReason: { from: '/publicReason', when: overturned },
    },
  },
  step: {
    from: { remedy: ['received', 'replied'] },
    articles: [arl(64)],
    must: [{ articles: [arl(64)], test: { condition: 'date-not-in-future', with: { at: '/decidedOn' } }, says: '日期不得晚于今天。' }],
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
