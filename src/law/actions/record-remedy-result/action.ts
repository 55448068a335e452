import { Type } from 'typebox';
import { acl, apl, arl, alil } from '../../cite.ts';
import { line, text, remark, day, mayDay, yes, choice, files, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';
import type { Test } from '../../vocabulary.ts';
import { against, changes, undoes } from '../../remedy-results.ts';

const whereRevoked = { 'x-only-where': { result: ['revoked'] } } as const;

const reconsidered: Test = { fact: 'remedyKind', in: ['reconsideration', 'reconsideration-simple'] };

export const recordRemedyResult = member({
  action: {
    id: 'record-remedy-result',
    title: '登记复议、诉讼结果',
    says: '登记已经生效的复议决定或者裁判：撤销、确认无效的，决定失效；变更的，按变更后的内容执行；确认违法的，决定仍然有效。四种情形都应当在三个工作日内撤回公示。',
    articles: [arl(63), arl(64), arl(65), arl(67), arl(73), alil(60), alil(70), alil(74), alil(75), alil(77), apl(48, 2)],
    who: { roles: ['reviewer', 'officer'] },
    form: form({
      result: choice('结果', {
        upheld: '维持或者驳回请求',
        withdrawn: '申请人撤回或者终止',
        revoked: '撤销',
        'partly-revoked': '部分撤销',
        changed: '变更',
        mediated: '调解结案',
        unlawful: '确认违法',
        void: '确认无效',
      }),
      redo: Type.Optional(yes('责令重新作出行政行为', whereRevoked)),
      redoBy: mayDay('重新作出的期限', whereRevoked),
      redoGround: Type.Optional(
        choice(
          '撤销的理由',
          {
            facts: '主要事实不清、证据不足',
            law: '适用依据错误',
            procedure: '违反法定程序',
            powers: '超越职权或者滥用职权',
            unfair: '明显不当',
          },
          whereRevoked,
        ),
      ),
      decidedOn: day('决定、裁判日期'),
      effectiveOn: day('生效日期', {
        description: '复议决定书一经送达即生效（复议法75条）；一审裁判自上诉期满次日生效（行诉法85条）；二审裁判自送达之日生效。',
      }),
      number: line('文书文号'),
      lastReceivedOn: mayDay('最后一方收到一审裁判之日', {
        description:
          '登记一审裁判生效的填写：当事人、第三人和本机关中最后一方收到的日期，上诉期从这一日起算（行诉法85条）；拿不准的，向法院查询或者取得生效证明。',
      }),
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
      remedyUntil: '/effectiveOn',
      remedyEndsOn: { value: null },
      // No decision on reconsideration, no fifteen days from it: the time to sue is what it was (行诉法 45, 46).
      suitFrom: [
        { value: null },
        { from: '/partyReceivedOn', when: { all: [reconsidered, { not: { field: '/result', in: ['withdrawn'] } }] } },
      ],
      changedBy: [
        { value: 'reconsideration', when: { all: [reconsidered, { field: '/result', in: ['changed', 'mediated'] }] } },
        { value: null, when: { all: [{ not: reconsidered }, changes] } },
      ],
      redo: [
        { value: 'none', when: undoes },
        { value: 'ordered', when: { field: '/redo', in: [true] } },
      ],
      redoGround: { from: '/redoGround', when: { field: '/redo', in: [true] } },
      revokedOn: { from: '/effectiveOn', when: undoes },
      revocation: { from: '/result', when: undoes },
      publicReason: { from: '/publicReason', when: against },
    },
  },
  step: {
    from: { remedy: ['received', 'replied', 'judged', 'appealed'] },
    articles: [arl(64)],
    must: [
      {
        articles: [arl(75), alil(85)],
        test: {
          all: [
            { condition: 'day-from-day-on', with: { from: '/decidedOn', to: '/effectiveOn' } },
            { condition: 'date-not-in-future', with: { at: '/effectiveOn' } },
            { condition: 'date-not-before', with: { at: '/decidedOn', fact: 'remedyReceivedOn' } },
          ],
        },
        says: '决定、裁判日期应当在收到申请书或者起诉状副本以后；生效日期应当在决定、裁判日期以后、不晚于今天。',
      },
      {
        articles: [alil(45), acl(53)],
        test: {
          any: [{ not: reconsidered }, { field: '/result', in: ['withdrawn'] }, { not: { field: '/partyReceivedOn', in: [null, ''] } }],
        },
        says: '请填写当事人收到复议决定书之日：起诉的十五日自这一日起算，期满以前不得申请法院强制执行。',
      },
      {
        articles: [alil(45)],
        test: {
          any: [
            { field: '/partyReceivedOn', in: [null, ''] },
            { condition: 'day-from-day-on', with: { from: '/decidedOn', to: '/partyReceivedOn' } },
          ],
        },
        says: '当事人收到之日不得早于决定、裁判日期。',
      },
      {
        articles: [alil(62), alil(85)],
        test: {
          any: [
            { not: { fact: 'remedyKind', in: ['litigation'] } },
            { track: 'remedy', at: ['judged', 'appealed'] },
            { field: '/result', in: ['withdrawn', 'mediated'] },
          ],
        },
        says: '一审裁判在上诉期满以前不发生法律效力，请先登记一审裁判；撤诉或者终结诉讼的，结果请选“申请人撤回或者终止”。',
      },
      {
        articles: [alil(85)],
        test: { any: [{ not: { track: 'remedy', at: ['judged'] } }, { condition: 'effective-after-appeal' }] },
        says: '一审裁判自各方上诉期满（判决十五日，裁定十日）的次日起才生效，生效日期应当在此以后；有人上诉的，请登记上诉。',
      },
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
      { track: 'validity', to: 'revoked', when: undoes },
      {
        track: 'disclosure',
        to: 'exempt',
        when: { all: [against, { track: 'disclosure', at: ['due', 'prepared', 'checked'] }] },
      },
      {
        track: 'disclosure',
        to: 'to-withdraw',
        when: { all: [against, { track: 'disclosure', at: ['published', 'correcting'] }] },
      },
    ],
  },
});
