import { Type } from 'typebox';
import { trf } from '../../cite.ts';
import { line, day, officers, files, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const handOverToPolice = member({
  action: {
    id: 'hand-over-to-police',
    title: '移送公安机关',
    says: '批准移送后二十四小时内向同级公安机关移送，并附全部材料。',
    articles: [trf(5), trf(6)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      police: line('受移送的公安机关'),
      handedOn: day('移送日期'),
      materials: Type.Array(
        Type.Enum([
          '涉嫌犯罪案件移送书',
          '涉嫌犯罪案件情况的调查报告',
          '涉案物品清单',
          '有关检验报告或者鉴定结论',
          '其他有关涉嫌犯罪的材料',
        ]),
        { title: '移送材料', minItems: 1, maxItems: 5, uniqueItems: true, 'x-widget': 'checkboxes' },
      ),
      receipt: files('回执'),
    }),
    handles: true,
    documents: [{ template: 'crime-transfer-letter', numberAs: 'crimeTransferNumber' }],
  },
  step: {
    from: { transfer: ['approved'] },
    articles: [trf(5)],
    must: [
      { articles: [trf(6)], test: { condition: 'date-not-in-future', with: { at: '/handedOn' } }, says: '移送日期不得晚于今天。' },
      {
        articles: [trf(5)],
        test: { condition: 'date-not-before', with: { at: '/handedOn', after: 'decide-police-transfer' } },
        says: '移送在批准之后。',
      },
    ],
    moves: [{ track: 'transfer', to: 'handed-over' }],
  },
});
