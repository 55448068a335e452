import { Type } from 'typebox';
import { apl, wsl } from '../../cite.ts';
import { line, text, day, mayDay, choice, files, form } from '../../form-parts/fields.ts';
import { caseLinks } from '../../form-parts/case-links.ts';
import { party } from '../../form-parts/party.ts';
import { member } from '../../member.ts';

/** 线索登记: opens the case. Sources as in the municipal code list. */
export const registerClue = member({
  action: {
    id: 'register-clue',
    title: '登记线索',
    says: '登记发现或者收到的违法线索，案卷自此开始。',
    articles: [apl(54, 1), wsl(73)],
    who: { roles: ['officer'], certificate: true },
    form: form({
      source: choice('线索来源', {
        inspection: '现场检查',
        complaint: '投诉',
        report: '举报',
        assigned: '上级交办',
        'other-organ': '其他机关移送',
        judicial: '司法机关移送',
        media: '媒体曝光',
        accident: '事故调查发现',
        monitoring: '监测预警、电子技术监控',
        other: '其他',
      }),
      caseName: line('案由', {
        'x-fact': 'caseName',
        'x-hint': '当事人名称加“涉嫌”加违法行为，例如：某公司涉嫌未如实记录安全生产教育和培训情况案。',
      }),
      matter: Type.Optional(Type.String({ title: '执法事项', maxLength: 64, 'x-widget': 'matter', 'x-fact': 'matter' })),
      party: party({ 'x-fact': 'party' }),
      discoveredOn: day('发现日期'),
      conductFrom: mayDay('违法行为开始之日', { description: '能够查明的填写；用以判断是否与其他案件属于同一违法行为。' }),
      conductEnd: mayDay('违法行为发生或者终了之日', {
        description: '有连续或者继续状态的，填行为终了之日；还在继续的不填（处罚法36条2款）。',
      }),
      summary: text('线索摘要', { 'x-words': ['在日常检查中发现，', '接群众举报，'] }),
      material: files('线索材料'),
      links: Type.Optional(
        caseLinks('关联案件', ['inspection', 'from-spot', 'split-from', 'same-act', 'related', 'daily'], {
          least: 0,
          'x-fact': 'openedFrom',
        }),
      ),
    }),
    remembers: {
      source: '/source',
      caseName: '/caseName',
      matter: '/matter',
      party: '/party',
      discoveredOn: '/discoveredOn',
      conductFrom: '/conductFrom',
      conductEnd: '/conductEnd',
      links: { from: '/links', as: 'list' },
    },
    handles: true,
  },
  step: {
    opens: true,
    from: {},
    articles: [apl(54, 1)],
    must: [
      { articles: [apl(36)], test: { condition: 'date-not-in-future', with: { at: '/discoveredOn' } }, says: '发现日期不得晚于今天。' },
      { articles: [apl(47)], test: { condition: 'linked-cases-known' }, says: '所列关联案件不对。' },
    ],
    moves: [{ track: 'main', to: 'clue' }],
  },
});
