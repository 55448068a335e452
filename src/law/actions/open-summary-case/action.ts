import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { caseLinks } from '../../form-parts/case-links.ts';
import { choice, files, form, line, moment, officers, text } from '../../form-parts/fields.ts';
import { isPenaltyMatter } from '../../form-parts/matter-gates.ts';
import { party } from '../../form-parts/party.ts';
import { member } from '../../member.ts';

/** 当场查获: opens a case of the summary procedure. What is found on the spot ends there, as far as this case goes. */
export const openSummaryCase = member({
  action: {
    id: 'open-summary-case',
    title: '登记当场查获的违法行为',
    says: '现场发现违法事实确凿、拟当场处罚的，登记当事人和违法行为，案卷自此开始。',
    articles: [apl(51), apl(42)],
    who: { roles: ['officer'], officers: 2, certificate: true },
    form: form({
      officers: officers(),
      caseName: line('案由', { 'x-hint': '当事人名称加违法行为，例如：某公司占用安全出口案。' }),
      matter: Type.String({ title: '执法事项', minLength: 1, maxLength: 64, 'x-widget': 'matter' }),
      source: choice('来源', { inspection: '现场检查', patrol: '巡查', report: '投诉、举报核查', other: '其他' }),
      party: party(),
      place: line('查获地点', { maxLength: 300 }),
      foundAt: moment('查获时间'),
      conduct: text('违法行为', {
        maxLength: 3000,
        'x-hint': '写清时间、地点、谁做了什么、现场的状态；事实应当场就能确认，还要调查的转普通程序（处罚法51条）。',
      }),
      photos: files('现场照片、录像'),
      links: Type.Optional(caseLinks('关联案件', ['inspection', 'related', 'same-act'], { least: 0, 'x-fact': 'openedFrom' })),
    }),
    remembers: {
      caseName: '/caseName',
      matter: '/matter',
      source: '/source',
      party: '/party',
      place: '/place',
      conduct: '/conduct',
      foundAt: '/foundAt',
      discoveredOn: '/foundAt',
      conductEnd: '/foundAt',
      handlers: '/officers',
      links: { from: '/links', as: 'list' },
    },
    handles: true,
    recordings: [{ item: 'AV16', level: 'should' }],
  },
  step: {
    opens: true,
    from: {},
    articles: [apl(51)],
    must: [
      isPenaltyMatter,
      { articles: [apl(47)], test: { condition: 'date-not-in-future', with: { at: '/foundAt' } }, says: '查获时间不得晚于今天。' },
      { articles: [apl(47)], test: { condition: 'linked-cases-known' }, says: '所列关联案件不对。' },
    ],
    moves: [{ track: 'main', to: 'found' }],
  },
});
