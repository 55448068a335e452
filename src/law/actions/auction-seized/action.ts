import { acl } from '../../cite.ts';
import { day, form, line, moment, remark, text, yes } from '../../form-parts/fields.ts';
import { links } from '../../form-parts/links.ts';
import { member } from '../../member.ts';

/** 拍卖抵缴罚款 (强制法 46 Ⅲ): the one means of its own a bureau without power to enforce has, and only over what it holds already. */
export const auctionSeized = member({
  action: {
    id: 'auction-seized',
    title: '决定拍卖查封、扣押的财物抵缴罚款',
    says: '当事人不复议、不诉讼，经催告仍不履行的，可以委托拍卖机构将已经查封、扣押的财物依法拍卖抵缴罚款，款项上缴国库。',
    articles: [acl(46, 3), acl(37), acl(48), acl(49)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      links: links({ description: '关联查封、扣押案件；财物应当仍在查封、扣押期限内。' }),
      items: text('拟拍卖的财物', { 'x-hint': '逐项写明查封、扣押清单的序号、名称、规格、数量和评估价；只拍卖足以抵缴的部分。' }),
      grounds: text('强制执行的理由', {
        maxLength: 2000,
        'x-hint':
          '写明决定书送达和缴款期限届满之日、复议和诉讼期限届满之日、催告书送达之日、当事人的意见和至今没有履行的数额（强制法37条2款2项）。',
      }),
      auctioneer: line('受委托的拍卖机构'),
      amount: line('抵缴的罚款和加处罚款', { 'x-hint': '写明数额；拍卖所得超出的部分退还当事人。' }),
      auctionAt: moment('拍卖的时间', { description: '写入强制执行决定书；不得在夜间或者法定节假日（强制法43条），留出送达的时间。' }),
      decidedOn: day('决定日期'),
      urgent: yes('情况紧急', { default: false }),
      note: remark('备注', { 'x-hint': '写拍卖的其他安排，例如流拍怎样处理、保管和交接、当事人是否到场；抵缴的数额写在前一栏。' }),
    }),
    remembers: { links: { from: '/links', as: 'list' } },
    documents: [{ template: 'enforcement-decision', numberAs: 'enforcementDecisionNumber' }],
  },
  step: {
    from: {
      payment: ['due', 'deferred'],
      validity: ['in-force'],
      remedy: ['none', 'ended'],
      enforcement: ['urging-served'],
      suspension: ['none', 'resumed'],
    },
    articles: [acl(46, 3)],
    must: [
      { articles: [acl(46, 3)], test: { condition: 'remedies-lapsed-and-urged' }, says: '拍卖抵缴罚款的条件不具备。' },
      {
        articles: [acl(46, 3)],
        test: { fact: 'remedySince', in: [null] },
        says: '拍卖抵缴只适用于没有申请行政复议、没有提起行政诉讼的当事人；本案有过复议或者诉讼，请申请法院强制执行。',
      },
      { articles: [acl(46, 3)], test: { condition: 'seized-things-at-hand' }, says: '没有可以拍卖抵缴的财物。' },
      {
        articles: [acl(36)],
        test: { not: { fact: 'enforcementStatement', in: ['adopted'] } },
        says: '当事人催告后的陈述、申辩已被采纳，不得执行。',
      },
      {
        articles: [acl(43, 1)],
        test: { condition: 'not-at-night', with: { at: '/auctionAt' } },
        says: '不得在夜间或者法定节假日实施行政强制执行。',
      },
      { articles: [acl(37, 2, 3)], test: { condition: 'date-not-past', with: { at: '/auctionAt' } }, says: '拍卖的时间不得早于今天。' },
      { articles: [acl(37)], test: { condition: 'signer-is-not-handler' }, says: '决定由负责人作出，本案承办人不得决定。' },
      { articles: [acl(37)], test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '决定日期应当是今天，不得倒签。' },
    ],
    moves: [{ track: 'enforcement', to: 'auctioned' }],
  },
});
