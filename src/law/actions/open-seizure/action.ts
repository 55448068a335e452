import { acl } from '../../cite.ts';
import { choice, day, form, line, officers, text } from '../../form-parts/fields.ts';
import { links } from '../../form-parts/links.ts';
import { party } from '../../form-parts/party.ts';
import { powerInForce } from '../../form-parts/seizure-gates.ts';
import { otherMatterById, seizurePowers } from '../../matters/coercion-powers.ts';
import { member } from '../../member.ts';

const powers = Object.fromEntries(Object.keys(seizurePowers).map((id) => [id, otherMatterById(id)?.name ?? id]));

/** 拟实施查封、扣押: opens the case, whether approval comes before the measure or, in an emergency, after it. */
export const openSeizure = member({
  action: {
    id: 'open-seizure',
    title: '登记拟查封、扣押事项',
    says: '登记拟查封、扣押的事由、依据和当事人，案卷自此开始；情况紧急的，登记后可以当场实施并在二十四小时内补办批准。',
    articles: [acl(16, 1), acl(17), acl(22)],
    who: { roles: ['officer'], officers: 2, certificate: true },
    form: form({
      officers: officers({ description: '本案承办人，不得少于两人，应当包括本人。' }),
      caseName: line('案由', { 'x-hint': '当事人名称加拟查封、扣押的事由，例如：某店违法储存烟花爆竹查封扣押案。' }),
      matter: choice('行政强制事项（依据）', powers),
      party: party({ 'x-fact': 'party' }),
      source: choice('发现来源', {
        inspection: '现场检查',
        complaint: '投诉、举报',
        assigned: '上级交办、其他机关移送',
        investigation: '行政处罚案件调查',
        other: '其他',
      }),
      discoveredOn: day('发现日期'),
      summary: text('发现的问题', { 'x-words': ['在检查中发现，', '有根据认为'] }),
      capacity: choice('执法身份', { own: '本机关执法人员', entrusted: '受委托的乡镇、街道或者其他组织' }),
      links: links(),
    }),
    remembers: {
      caseName: '/caseName',
      matter: '/matter',
      party: '/party',
      source: '/source',
      discoveredOn: '/discoveredOn',
      handlers: '/officers',
      links: { from: '/links', as: 'list' },
    },
    handles: true,
  },
  step: {
    opens: true,
    from: {},
    articles: [acl(16, 1)],
    must: [
      {
        articles: [acl(17, 1), acl(22)],
        test: { field: '/capacity', in: ['own'] },
        says: '行政强制措施权不得委托，受委托组织不得查封、扣押。请由本机关执法人员办理。',
      },
      powerInForce,
      { articles: [acl(18)], test: { condition: 'date-not-in-future', with: { at: '/discoveredOn' } }, says: '发现日期不得晚于今天。' },
    ],
    moves: [{ track: 'main', to: 'opened' }],
  },
});
