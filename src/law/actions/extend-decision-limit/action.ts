import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { line, text, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const extendDecisionLimit = member({
  action: {
    id: 'extend-decision-limit',
    title: '延长办案期限',
    says: '规章允许延长的，在九十日届满前经负责人批准延长办案期限。',
    articles: [apl(60)],
    who: { roles: ['principal-head'] },
    form: form({
      days: Type.Integer({ title: '延长日数', minimum: 1, maximum: 90 }),
      basis: line('延长的规章依据', { maxLength: 500, 'x-hint': '写明规章名称和条款；没有依据的不得延长。' }),
      reason: text('理由', {
        'x-hint': '写明立案日期、已经完成的工作、尚待查明的事项，以及为什么九十日内不能办结（处罚法60条）。',
        'x-words': ['因案情复杂，尚需……，不能在九十日内作出决定。'],
      }),
    }),
    documents: [{ template: 'extension-approval', numberAs: 'extensionNumber' }],
    volume: 'internal',
  },
  step: {
    from: { main: ['investigating', 'concluded', 'noticed'] },
    articles: [apl(60)],
    must: [
      {
        gate: 'PG11',
        articles: [apl(60)],
        test: { condition: 'extension-allowed' },
        says: '本机关尚未确认规章允许延长九十日的办案期限，不得延长；确有依据的，先由法制机构在设置中核定。',
      },
      { gate: 'PG11', articles: [apl(60)], test: { clock: 'decision', is: ['running'] }, says: '办案期限已经届满，不能再延长。' },
    ],
    moves: [],
  },
});
