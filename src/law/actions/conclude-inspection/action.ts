import { apl, wsl } from '../../cite.ts';
import { form, line, mayDay, officers, text } from '../../form-parts/fields.ts';
import { results } from '../../form-parts/inspection.ts';
import { outcomes, passed } from '../../inspection-sources.ts';
import { member } from '../../member.ts';

/** 检查结论: what is done about each problem, so that each leads on to what has to follow it. */
export const concludeInspection = member({
  action: {
    id: 'conclude-inspection',
    title: '作出检查结论',
    says: '对发现的每一项问题提出处理：当场改正、责令限期整改、现场处理措施、查封扣押、立案或者移送；没有问题的为检查合格。',
    articles: [wsl(65, 1), wsl(62, 2)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      results: results(),
      findings: text('检查结果', {
        maxLength: 2000,
        'x-fact': 'recordedFindings',
        'x-hint': '将随结果公开，不写个人信息和商业秘密。',
      }),
      conclusion: line('检查结论', {
        'x-words': [passed, ...Object.values(outcomes)],
        'x-hint': '写明逐项处理用到的每一种处理，例如：当场改正、责令限期整改。',
      }),
      rectifyBy: mayDay('整改期限', { 'x-fact': 'correctionDueOn', description: '责令限期整改的填写指令书所定的期限。' }),
    }),
    remembers: {
      results: { from: '/results', as: 'list' },
      findings: '/findings',
      conclusion: '/conclusion',
      rectifyBy: '/rectifyBy',
    },
    handles: true,
  },
  step: {
    from: { main: ['inspected', 'refused'], recusal: ['none', 'decided'] },
    articles: [wsl(65, 1)],
    must: [
      { gate: 'IG14', articles: [wsl(65, 1, 2), wsl(68)], test: { condition: 'results-complete' }, says: '每一项问题都应当有处理意见。' },
      { articles: [wsl(68)], test: { condition: 'conclusion-fits-results' }, says: '检查结论与逐项处理不一致。' },
      {
        gate: 'IG15',
        articles: [apl(28, 1), wsl(65, 1, 2)],
        test: { condition: 'correction-as-concluded' },
        says: '责令整改与检查结论不一致。',
      },
    ],
    moves: [{ track: 'main', to: 'concluded' }],
  },
});
