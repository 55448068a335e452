import { apl, wsl } from '../../cite.ts';
import { text, day, choice, officers, files, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const orderCorrection = member({
  action: {
    id: 'order-correction',
    title: '责令限期整改',
    says: '发现违法行为，责令当事人立即或者限期改正。',
    articles: [apl(28, 1), wsl(65, 1, 2)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      problems: text('存在的问题'),
      order: text('责令改正的内容', { 'x-words': ['责令你单位自收到本指令书之日起……日内整改完毕，达到有关法律法规规章和标准的要求。'] }),
      dueOn: day('整改期限'),
      handedOver: choice('交付情况', { signed: '已当场签收', refused: '拒绝签收，已注明', later: '另行送达' }),
      recordings: files('录音录像、照片'),
    }),
    remembers: { correctionDueOn: '/dueOn', correctionHandedOver: '/handedOver', correctionServedOn: { value: null } },
    handles: true,
    recordings: [{ item: 'AV10', level: 'should' }],
  },
  step: { from: { main: ['clue', 'investigating', 'concluded', 'noticed'] }, articles: [apl(28, 1)], must: [], moves: [] },
});
