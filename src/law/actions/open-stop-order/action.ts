import { Type } from 'typebox';
import { wsl } from '../../cite.ts';
import { choice, day, form, line, officers, text } from '../../form-parts/fields.ts';
import { links } from '../../form-parts/links.ts';
import { party } from '../../form-parts/party.ts';
import { member } from '../../member.ts';

/** 事故隐患登记: opens the case; each danger is looked at again before anything is resumed. */
export const openStopOrder = member({
  action: {
    id: 'open-stop-order',
    title: '登记现场发现的事故隐患',
    says: '登记检查中发现的、需要采取现场处理措施的事故隐患，逐项列明，案卷自此开始。',
    articles: [wsl(65, 1, 3), wsl(66)],
    who: { roles: ['officer'], officers: 2, certificate: true },
    form: form({
      officers: officers({ description: '本案承办人，不得少于两人，应当包括本人。' }),
      caseName: line('案由', { 'x-hint': '单位名称加隐患，例如：某公司粉尘作业场所重大事故隐患现场处理。' }),
      party: party({ 'x-fact': 'party' }),
      discoveredOn: day('发现日期'),
      place: line('隐患所在场所', { maxLength: 300 }),
      hazards: Type.Array(
        Type.Object(
          {
            says: text('事故隐患', { maxLength: 1000, 'x-hint': '写清部位、数量和状态，一项一条。' }),
            grade: choice('级别', { general: '一般事故隐患', major: '重大事故隐患' }),
          },
          { title: '隐患', additionalProperties: false },
        ),
        { title: '事故隐患清单', minItems: 1, maxItems: 50 },
      ),
      links: links({ 'x-fact': 'links', description: '从行政检查、行政处罚中发现的，关联该案。' }),
    }),
    remembers: {
      caseName: '/caseName',
      party: '/party',
      discoveredOn: '/discoveredOn',
      handlers: '/officers',
      hazards: '/hazards',
      correctionProblems: '/hazards',
      links: { from: '/links', as: 'list' },
    },
    handles: true,
  },
  step: {
    opens: true,
    from: {},
    articles: [wsl(65, 1, 3)],
    must: [
      { articles: [wsl(68)], test: { condition: 'date-not-in-future', with: { at: '/discoveredOn' } }, says: '发现日期不得晚于今天。' },
    ],
    moves: [{ track: 'main', to: 'found' }],
  },
});
