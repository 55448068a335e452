import { acl, cpl, esl, wsl } from '../../cite.ts';
import { form, moment } from '../../form-parts/fields.ts';
import { service } from '../../form-parts/service.ts';
import { member } from '../../member.ts';

/** 提前二十四小时通知生产经营单位 (安法 70 Ⅱ): the decision is served, and the minute counts. */
export const notifyUnit = member({
  action: {
    id: 'notify-unit',
    title: '送达停止供电（民爆）决定书',
    says: '向生产经营单位送达决定书；停止供电的，除紧急情形外应当提前二十四小时。应当送达纸质原件。',
    articles: [wsl(70, 2), acl(38), esl(3, 3, 2)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      ...service(['cut-off-decision']),
      notifiedAt: moment('送达（通知）时刻', { description: '二十四小时自这一时刻起计算。' }),
      startAt: moment('告知的停止供应起始时刻', {
        'x-fact': 'cutOffStart',
        description: '不得早于决定书所写的时刻；来不及提前通知的，应当推迟。',
      }),
    }),
    remembers: {
      decisionServedOn: '/servedOn',
      unitToldAt: '/notifiedAt',
      cutOffStart: '/startAt',
      namedPersons: [
        { from: '/recipient', as: 'list' },
        { from: '/witness', as: 'list' },
      ],
    },
    handles: true,
    recordings: [{ item: 'AV04', level: 'must' }],
    documents: [{ template: 'service-return' }],
  },
  step: {
    from: { main: ['decided'], 'unit-notice': ['due'] },
    articles: [wsl(70, 2)],
    must: [
      {
        articles: [esl(3, 3, 2)],
        test: { not: { field: '/mode', in: ['electronic'] } },
        says: '涉及停止公用事业服务的文书不适用电子送达的约定，应当送达纸质原件。',
      },
      { articles: [cpl(88)], test: { condition: 'service-date-lawful' }, says: '送达日期不对。' },
      { articles: [cpl(89), cpl(91), cpl(95)], test: { condition: 'service-proved' }, says: '送达方式要求的凭证不齐。' },
      {
        articles: [wsl(70, 2)],
        test: { condition: 'moment-in-order', with: { at: '/notifiedAt', on: '/servedOn', after: 'decide-cut-off' } },
        says: '通知时刻不对。',
      },
      { articles: [wsl(70, 1)], test: { condition: 'not-before-start', with: { at: '/startAt' } }, says: '起始时刻不对。' },
      {
        articles: [wsl(70, 2)],
        test: { condition: 'unit-told-in-time', with: { told: '/notifiedAt', start: '/startAt' } },
        says: '停止供电应当提前二十四小时通知生产经营单位，请推迟起始时刻。',
      },
    ],
    moves: [{ track: 'unit-notice', to: 'served' }],
  },
});
