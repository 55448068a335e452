import { acl, wsl } from '../../cite.ts';
import { choice, day, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

/** 经审查同意，方可恢复 (安法 65 Ⅰ 3): after reinspection found every danger gone, or because the order should never have been. */
export const consentToResume = member({
  action: {
    id: 'consent-to-resume',
    title: '审查同意恢复生产经营、使用',
    says: '隐患经复查全部排除的，负责人审查同意后方可恢复；措施没有获得确认或者被撤销的，立即解除。',
    articles: [wsl(65, 1, 3)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      ground: choice('解除的理由', {
        removed: '经复查，事故隐患已经排除',
        unconfirmed: '现场决定没有获得确认',
        undone: '决定被撤销或者确认无效',
      }),
      opinion: text('审查意见', { maxLength: 2000, 'x-words': ['同意恢复生产经营和使用，恢复期间应当加强安全管理。'] }),
      decidedOn: day('日期'),
    }),
    remembers: { liftedOn: '/decidedOn' },
    documents: [{ template: 'resumption-consent', numberAs: 'resumptionNumber' }],
  },
  step: {
    from: { main: ['ordered', 'lift-due'] },
    articles: [wsl(65, 1, 3)],
    must: [
      {
        articles: [wsl(65, 1, 3)],
        test: {
          any: [
            { track: 'main', at: ['lift-due'] },
            { track: 'correction', at: ['done'] },
          ],
        },
        says: '事故隐患还没有经复查全部排除，不得同意恢复生产经营和使用。请先复查。',
      },
      {
        articles: [wsl(65, 1, 3)],
        test: {
          any: [
            { track: 'main', at: ['lift-due'] },
            { field: '/ground', in: ['removed'] },
          ],
        },
        says: '决定仍然有效，只能以隐患排除为由同意恢复。',
      },
      { articles: [wsl(65, 1, 3)], test: { condition: 'signer-is-not-handler' }, says: '由承办人以外的负责人审查。' },
      { articles: [acl(8, 1)], test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '日期应当是今天，不得倒签。' },
    ],
    moves: [
      { track: 'main', to: 'lifted' },
      { track: 'resumption-service', to: 'due' },
    ],
  },
});
