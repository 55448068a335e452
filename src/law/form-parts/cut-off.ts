import { Type } from 'typebox';
import { acl, wsl } from '../cite.ts';
import { choice, line, moment, remark, text, yes, type Notes } from './fields.ts';
import { party } from './party.ts';
import type { Requirement } from '../vocabulary.ts';

const cutOffMeasures = ['停止供电', '停止供应民用爆炸物品'] as const;

/** 拟作决定 of the measures of 安法 70: refusal, real danger, safety ensured, nobody's home touched. */
export const cutOffDraft = (notes: Notes = {}) =>
  Type.Object(
    {
      party: party({ 'x-fact': 'party' }),
      measure: Type.Enum([...cutOffMeasures], { title: '措施', 'x-widget': 'radio' }),
      facts: text('拒不执行停产停业、停止施工、停止使用决定的事实', {
        'x-hint': '写明原决定的文号、日期和内容，以及拒不执行的时间、行为和证据。',
      }),
      major: yes('存在重大事故隐患'),
      danger: text('发生生产安全事故的现实危险', { 'x-words': ['继续生产作业，有发生……事故的现实危险。'] }),
      real: yes('有发生生产安全事故的现实危险'),
      safety: text('保证安全的措施', {
        'x-hint': '写明停止供应前后怎样保证人员和设备安全：撤人、通风、排水、消防、应急照明等不受影响的安排。',
      }),
      safe: yes('停止供应能够保证安全'),
      residents: choice('对居民生活的影响', { none: '不涉及居民生活', affected: '涉及居民生活用水、用电、用热、用气' }),
      supplier: line('供电（民用爆炸物品供应）单位'),
      startAt: moment('停止供应的起始时刻'),
      urgent: yes('有危及生产安全的紧急情形', { description: '停止供电一般应当提前二十四小时通知；有紧急情形的除外（安法70条）。' }),
      urgentReason: remark('紧急情形的说明', {
        'x-hint': '没有的不填。有的写明危险的部位、可能发生的事故，为什么等不及提前二十四小时通知（安全生产法70条2款）。',
      }),
      evidence: text('证据', { 'x-hint': '列出证明拒不执行、重大事故隐患和现实危险的证据及其日期；原决定书和送达回执一并列入。' }),
      basis: text('依据', { maxLength: 2000, 'x-words': ['《中华人民共和国安全生产法》第七十条第一款'] }),
      content: text('拟作出的决定', {
        maxLength: 2000,
        'x-words': ['自……时起，通知……对……停止供电，至依法履行决定、消除事故隐患时止。'],
      }),
    },
    { title: '拟作决定', additionalProperties: false, 'x-widget': 'draft', ...notes },
  );

const must = (field: `/draft/${string}`, value: boolean | string, articles: Requirement['articles'], says: string): Requirement => ({
  articles,
  test: { field, in: [value] },
  says,
});

/** What 安法 70 Ⅰ asks for before anything is cut off, and 强制法 43 Ⅱ for ever. */
export const cutOffGates: readonly Requirement[] = [
  must('/draft/residents', 'none', [acl(43, 2)], '不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行决定。'),
  must('/draft/major', true, [wsl(70, 1)], '只有存在重大事故隐患的生产经营单位，才能采取停止供电、停止供应民用爆炸物品的措施。'),
  must('/draft/real', true, [wsl(70, 1)], '没有发生生产安全事故的现实危险的，不得采取这一措施。'),
  must('/draft/safe', true, [wsl(70, 1)], '应当在保证安全的前提下采取措施。请先落实保证安全的安排。'),
  {
    articles: [wsl(70, 2)],
    test: { any: [{ not: { field: '/draft/urgent', in: [true] } }, { not: { field: '/draft/urgentReason', in: [null, ''] } }] },
    says: '认为有危及生产安全的紧急情形的，应当写明。',
  },
];

export const stopDecisionStands: Requirement = {
  articles: [wsl(70, 1)],
  test: { condition: 'stop-decision-stands' },
  says: '强制履行应当以依法作出的停产停业、停止施工、停止使用决定为前提。',
};
