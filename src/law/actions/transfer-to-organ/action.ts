import { apl, wsl } from '../../cite.ts';
import { line, text, day, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const transferToOrgan = member({
  action: {
    id: 'transfer-to-organ',
    title: '移送有权机关',
    says: '不属于本机关管辖的，由负责人批准移送有管辖权的机关。',
    articles: [apl(22), apl(25), wsl(69)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      organ: line('受移送机关'),
      reason: text('移送理由', {
        'x-hint': '写明查到的事实，以及依据哪一规定由受移送机关管辖（处罚法22条、25条；安全生产法69条）。',
        'x-words': ['经核查，该行为由贵机关管辖，现移送处理。'],
      }),
      materials: text('随案材料', { 'x-hint': '逐项写明材料名称、份数和页数。' }),
      handedOn: day('移送日期'),
    }),
    documents: [{ template: 'transfer-approval' }, { template: 'transfer-letter', numberAs: 'transferNumber' }],
  },
  step: {
    from: { main: ['clue', 'investigating', 'concluded', 'noticed'], transfer: ['none', 'refused', 'returned'] },
    articles: [apl(25)],
    must: [],
    moves: [{ track: 'main', to: 'with-organ' }],
  },
});
