import { apl, trf } from '../../cite.ts';
import { remark, mayLine, day, choice, officers, files, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const recordPoliceDecision = member({
  action: {
    id: 'record-police-decision',
    title: '登记司法机关决定',
    says: '登记公安机关立案、不予立案的决定，或者司法机关退回行政处理的决定。',
    articles: [trf(8), trf(10), apl(27)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      decision: choice('决定', {
        filed: '立案',
        refused: '不予立案，退回材料',
        returned: '不需要追究刑事责任或者免予刑事处罚，移送行政处理',
      }),
      receivedOn: day('收到日期'),
      number: mayLine('文书文号'),
      reason: remark('理由', { 'x-hint': '照录文书载明的理由；退回的，写明退回哪些物品和材料，以便依法处理（移送规定10条）。' }),
      material: files('决定文书'),
    }),
    handles: true,
  },
  step: {
    from: { main: ['investigating', 'concluded', 'noticed', 'with-police'], transfer: ['handed-over', 'filed'] },
    articles: [trf(8)],
    must: [
      { articles: [trf(8)], test: { condition: 'date-not-in-future', with: { at: '/receivedOn' } }, says: '收到日期不得晚于今天。' },
      {
        articles: [trf(10), apl(27)],
        test: {
          any: [
            {
              all: [
                { track: 'transfer', at: ['handed-over'] },
                { field: '/decision', in: ['filed', 'refused'] },
              ],
            },
            {
              all: [
                { track: 'transfer', at: ['filed'] },
                { field: '/decision', in: ['returned'] },
                { track: 'main', at: ['with-police'] },
              ],
            },
          ],
        },
        says: '公安机关尚未立案的，登记立案或者不予立案；已经立案的，登记退回行政处理。',
      },
    ],
    moves: [
      { track: 'transfer', to: 'filed', when: { field: '/decision', in: ['filed'] } },
      { track: 'main', to: 'with-police', when: { field: '/decision', in: ['filed'] } },
      { track: 'transfer', to: 'refused', when: { field: '/decision', in: ['refused'] } },
      { track: 'transfer', to: 'returned', when: { field: '/decision', in: ['returned'] } },
      { track: 'main', to: 'investigating', when: { field: '/decision', in: ['returned'] } },
    ],
  },
});
