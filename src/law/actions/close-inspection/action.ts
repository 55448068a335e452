import { gbf54, wsl } from '../../cite.ts';
import { form, officers, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const closeInspection = member({
  action: {
    id: 'close-inspection',
    title: '检查办结',
    says: '结果已告知，整改已复查，应当立案、采取措施、移送的已经办理，检查办结。',
    articles: [wsl(62, 2), wsl(65, 1)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({ officers: officers(), summary: text('办结情况', { maxLength: 2000, 'x-words': ['检查结果已告知，无需后续处理。'] }) }),
    handles: true,
  },
  step: {
    from: {
      main: ['told'],
      'result-service': ['served'],
      correction: ['none', 'done', 'undone', 'revoked'],
      recusal: ['none', 'decided'],
      remedy: ['none', 'ended'],
    },
    articles: [wsl(62, 2)],
    must: [
      {
        gate: 'IG16',
        articles: [wsl(65, 1, 2)],
        test: { any: [{ not: { track: 'correction', at: ['undone'] } }, { condition: 'undone-followed' }] },
        says: '复查不合格，应当先追加处理。',
      },
      {
        gate: 'IG17',
        articles: [wsl(65, 1), wsl(69), gbf54],
        test: { condition: 'follow-ups-opened' },
        says: '检查结果要求的后续办理还没有落实。',
      },
    ],
    moves: [{ track: 'main', to: 'closed' }],
  },
});
