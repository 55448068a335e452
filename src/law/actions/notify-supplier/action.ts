import { esl, wsl } from '../../cite.ts';
import { form, files, line, mayLine, moment, officers, remark, yes } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const notifySupplier = member({
  action: {
    id: 'notify-supplier',
    title: '书面通知供电（民爆供应）单位',
    says: '以书面形式通知供电或者民用爆炸物品供应单位停止供应，有关单位应当予以配合。应当交付纸质原件。',
    articles: [wsl(70, 1), esl(3, 3, 2)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      supplier: line('被通知单位', { 'x-fact': 'cutOff.supplier' }),
      startAt: moment('停止供应的起始时刻', { 'x-fact': 'cutOffStart' }),
      scope: line('停止供应的范围', { maxLength: 500, 'x-hint': '写明线路、户号或者品种；只停与重大事故隐患有关的部分。' }),
      original: yes('已交付加盖印章的纸质通知书'),
      receiver: line('签收人'),
      receiverPosition: mayLine('职务'),
      deliveredAt: moment('签收时刻'),
      reply: remark('被通知单位的意见', {
        'x-hint': '照录对方对配合、停供方式和安全的意见，包括执行的困难和需要的准备时间；没有意见的不填。',
      }),
      recordings: files('签收凭证、录音录像'),
    }),
    remembers: { supplierToldAt: '/deliveredAt', namedPersons: { from: '/receiver', as: 'list' } },
    handles: true,
    recordings: [{ item: 'AV04', level: 'must' }],
    documents: [{ template: 'cut-off-notice', numberAs: 'supplierNoticeNumber' }],
  },
  step: {
    from: { main: ['decided'], 'unit-notice': ['served'], supplier: ['none'] },
    articles: [wsl(70, 1)],
    must: [
      {
        articles: [wsl(70, 2)],
        test: { condition: 'field-is-fact', with: { at: '/startAt', fact: 'cutOffStart' } },
        says: '通知的起始时刻应当与告知生产经营单位的一致。',
      },
      {
        articles: [wsl(70)],
        test: { condition: 'moment-in-order', with: { at: '/deliveredAt', since: 'unitToldAt' } },
        says: '签收时刻不对：先通知生产经营单位，再通知供应单位。',
      },
      { articles: [wsl(70, 1), esl(3, 3, 2)], test: { field: '/original', in: [true] }, says: '通知应当采用书面形式，交付纸质原件。' },
    ],
    moves: [{ track: 'supplier', to: 'notified' }],
  },
});
