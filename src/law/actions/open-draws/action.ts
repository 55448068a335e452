import { gbf54, opt } from '../../cite.ts';
import { form, line } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const openDraws = member({
  action: {
    id: 'open-draws',
    title: '设立双随机抽取台账',
    says: '设立双随机抽取台账，每次抽取的承诺、结果和放弃逐次写入。',
    articles: [opt(54), gbf54],
    who: { roles: ['supervisor'] },
    form: form({ reason: line('说明', { maxLength: 500, 'x-words': ['设立“双随机、一公开”抽取台账。'] }) }),
  },
  step: { opens: true, from: {}, articles: [opt(54)], must: [], moves: [{ track: 'main', to: 'open' }] },
});
