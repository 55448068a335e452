import { Type } from 'typebox';
import { acl } from '../../cite.ts';
import { text, mayLine, day, mayDay, choice, files, form, yes } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const recordCourtRuling = member({
  action: {
    id: 'record-court-ruling',
    title: '登记法院裁定和执行结果',
    says: '登记法院受理、裁定和执行的结果。',
    articles: [acl(56), acl(57), acl(58)],
    who: { roles: ['officer', 'reviewer'] },
    form: form({
      result: choice('结果', {
        accepted: '受理',
        granted: '裁定准予执行',
        refused: '裁定不予受理或者不予执行',
        finished: '执行完毕',
        terminated: '终结执行',
      }),
      ruledOn: day('裁定或者执行日期'),
      receivedOn: mayDay('收到裁定之日', {
        description: '不予受理、不予执行的必须填写：申请复议的期限自收到裁定之日起计算（强制法56条、58条）。',
      }),
      number: mayLine('裁定书文号'),
      heard: Type.Optional(
        yes('法院听取意见', { description: '受理时法院认为明显缺乏依据等情形而听取意见的，自受理之日起三十日内裁定（强制法58条）。' }),
      ),
      content: text('内容', { 'x-hint': '照录裁定主文；不予受理、不予执行的照录理由，执行完毕或者终结的写明到账数额和日期。' }),
      material: files('裁定书'),
    }),
  },
  step: {
    from: { enforcement: ['applied', 'accepted', 'appealed', 'granted'] },
    articles: [acl(57)],
    must: [
      {
        articles: [acl(57)],
        test: {
          any: [
            { track: 'enforcement', at: ['granted'] },
            { field: '/result', in: ['accepted', 'granted', 'refused'] },
          ],
        },
        says: '法院还没有裁定准予执行，不能登记执行结果。',
      },
      {
        articles: [acl(57)],
        test: {
          any: [
            { track: 'enforcement', at: ['applied', 'accepted', 'appealed'] },
            { field: '/result', in: ['finished', 'terminated'] },
          ],
        },
        says: '法院已经裁定准予执行，请登记执行结果。',
      },
      { articles: [acl(56)], test: { condition: 'date-not-in-future', with: { at: '/ruledOn' } }, says: '日期不得晚于今天。' },
      {
        articles: [acl(56, 2), acl(58, 3)],
        test: {
          any: [
            { not: { field: '/result', in: ['refused'] } },
            {
              all: [{ not: { field: '/receivedOn', in: [null, ''] } }, { condition: 'date-not-in-future', with: { at: '/receivedOn' } }],
            },
          ],
        },
        says: '法院裁定不予受理、不予执行的，应当填写收到裁定之日，不得晚于今天。',
      },
    ],
    moves: [
      { track: 'enforcement', to: 'accepted', when: { field: '/result', in: ['accepted'] } },
      { track: 'enforcement', to: 'granted', when: { field: '/result', in: ['granted'] } },
      { track: 'enforcement', to: 'refused', when: { field: '/result', in: ['refused'] } },
      { track: 'enforcement', to: 'finished', when: { field: '/result', in: ['finished', 'terminated'] } },
    ],
  },
});
