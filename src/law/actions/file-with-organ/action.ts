import { apl } from '../../cite.ts';
import { day, form, mayLine, person } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const fileWithOrgan = member({
  action: {
    id: 'file-with-organ',
    title: '报机关备案',
    says: '执法人员把当场作出的处罚决定报本机关备案。',
    articles: [apl(52, 3)],
    who: { roles: ['officer'], handler: true },
    form: form({
      filedOn: day('备案日期'),
      receivedBy: person('接收人'),
      note: mayLine('备注'),
    }),
  },
  step: {
    from: { filing: ['due'] },
    articles: [apl(52, 3)],
    must: [
      { articles: [apl(52, 3)], test: { condition: 'date-not-in-future', with: { at: '/filedOn' } }, says: '备案日期不得晚于今天。' },
      { articles: [apl(52, 3)], test: { condition: 'received-by-other' }, says: '接收人应当是作出决定的执法人员以外的人员。' },
    ],
    moves: [{ track: 'filing', to: 'filed' }],
  },
});
