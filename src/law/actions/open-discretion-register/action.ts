import { apl } from '../../cite.ts';
import { line, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const openDiscretionRegister = member({
  action: {
    id: 'open-discretion-register',
    title: '设立裁量基准台账',
    says: '设立本机关的行政处罚裁量基准台账，以后装载、核定的每一版都写入台账。',
    articles: [apl(34)],
    who: { roles: ['reviewer', 'principal-head'] },
    form: form({ reason: line('说明', { maxLength: 500 }) }),
  },
  step: { opens: true, from: {}, articles: [apl(34)], must: [], moves: [{ track: 'main', to: 'open' }] },
});
