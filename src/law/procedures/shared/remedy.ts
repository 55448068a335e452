import { against } from '../../remedy-results.ts';
import type { ClockUse, Test, Trigger } from '../../vocabulary.ts';

const kind = (...kinds: readonly string[]): Test => ({ field: '/kind', in: kinds });

/** @param served what lets the party know of the act, from which its sixty days run (复议法 20) */
export const reconsiderationClock = (served: readonly Trigger[]): ClockUse => ({
  id: 'reconsideration',
  limit: 'ARL-20-60D',
  title: '申请行政复议',
  starts: served,
  stops: [{ action: 'receive-remedy', when: kind('reconsideration', 'reconsideration-simple') }],
  track: 'remedy',
});

/** A suit without reconsideration before it (行诉法 46). */
export const litigationClock = (served: readonly Trigger[]): ClockUse => ({
  id: 'litigation',
  limit: 'ALiL-46-6M',
  title: '提起行政诉讼',
  starts: served,
  stops: [{ action: 'receive-remedy', when: kind('litigation') }],
  track: 'remedy',
});

/** What stands in public is to be taken down (处罚法 48 Ⅱ; 国办发〔2018〕118号). */
export const disownedByRemedy: Trigger = { action: 'record-remedy-result', when: against, on: '/effectiveOn' };
export const disowned: readonly Trigger[] = [{ action: 'revoke-decision' }, disownedByRemedy];

const reply = (id: string, limit: string, title: string, of: string): ClockUse => ({
  id,
  limit,
  title,
  starts: [{ action: 'receive-remedy', when: kind(of), on: '/receivedOn' }],
  stops: [{ action: 'reply-to-remedy', on: '/repliedOn' }],
  track: 'remedy',
});

/** Until it is over the court's word has no effect (行诉法 85). */
const appeal = (id: string, limit: string, title: string, of: string): ClockUse => ({
  id,
  limit,
  title,
  starts: [{ action: 'record-judgment', when: kind(of), on: '/receivedOn' }],
  stops: [{ action: 'record-appeal', on: '/appealedOn' }, { action: 'record-remedy-result' }],
  track: 'remedy',
});

/** What the bureau owes the organ of reconsideration (复议法 48, 54) and the court (行诉法 67), the appeal (行诉法 85) and the suit that may follow (行诉法 45). */
export const remedyReplyClocks: readonly ClockUse[] = [
  appeal('judgment-appeal', 'ALiL-85-15D', '对一审判决上诉', 'judgment'),
  appeal('ruling-appeal', 'ALiL-85-10D', '对一审裁定上诉', 'ruling'),
  reply('remedy-reply', 'ARL-48-10D', '复议答复', 'reconsideration'),
  reply('remedy-reply-simple', 'ARL-54-5D', '复议答复（简易程序）', 'reconsideration-simple'),
  reply('court-reply', 'ALiL-67-15D', '应诉举证', 'litigation'),
  {
    id: 'suit-after-reconsideration',
    limit: 'ALiL-45-15D',
    title: '不服复议决定起诉',
    starts: [
      {
        action: 'record-remedy-result',
        when: {
          all: [
            { fact: 'remedyKind', in: ['reconsideration', 'reconsideration-simple'] },
            { not: { field: '/partyReceivedOn', in: [null, ''] } },
          ],
        },
        on: '/partyReceivedOn',
      },
    ],
    stops: [{ action: 'receive-remedy', when: kind('litigation') }],
    track: 'remedy',
  },
];

/** What a revocation with an order to decide anew leaves to be done, by the day it names (复议法 64 Ⅰ, 行诉法 70). */
export const redoClock = (decided: readonly Trigger[]): ClockUse => ({
  id: 'redo',
  limit: 'REDO-DUE',
  title: '重新作出处理决定',
  starts: [
    {
      action: 'record-remedy-result',
      when: { all: [{ field: '/redo', in: [true] }, { not: { field: '/redoBy', in: [null, ''] } }] },
      on: '/effectiveOn',
    },
  ],
  dueAt: '/redoBy',
  stops: decided,
  track: 'remedy',
});
