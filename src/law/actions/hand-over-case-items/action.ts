import { trf } from '../../cite.ts';
import { text, day, officers, files, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const handOverCaseItems = member({
  action: {
    id: 'hand-over-case-items',
    title: '移交涉案物品和材料',
    says: '公安机关立案的，自接到立案通知书之日起三日内移交涉案物品和有关材料并办结交接手续。',
    articles: [trf(12)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      handedOn: day('移交日期'),
      items: text('移交的物品和材料', {
        'x-hint': '逐件写明名称、规格、数量、状态和材料页数，与登记保存、查封扣押清单一致（移送规定12条）。',
      }),
      receipt: files('交接手续'),
    }),
    handles: true,
  },
  step: {
    from: { transfer: ['filed'] },
    articles: [trf(12)],
    must: [{ articles: [trf(12)], test: { condition: 'date-not-in-future', with: { at: '/handedOn' } }, says: '移交日期不得晚于今天。' }],
    moves: [],
  },
});
