import { acl } from '../../cite.ts';
import { form, officers, text } from '../../form-parts/fields.ts';
import { onlyWhere } from '../../form-parts/only-where.ts';
import { lawfulThings, linkedCaseGoesOn, powerInForce, stillStands } from '../../form-parts/seizure-gates.ts';
import { seizureDraft } from '../../form-parts/seizure-draft.ts';
import { member } from '../../member.ts';
import type { Test } from '../../vocabulary.ts';

const afterwards: Test = { track: 'main', at: ['seized'] };

/** 报请批准: before the measure, or within twenty-four hours of one taken on the spot (强制法 18, 19). */
export const proposeSeizure = member({
  action: {
    id: 'propose-seizure',
    title: '报请批准查封、扣押',
    says: '写明理由、依据、物项和期限报负责人批准；当场实施的，自实施起二十四小时内报告并补办批准手续。',
    articles: [acl(18, 1, 1), acl(19), acl(5)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      draft: seizureDraft({ 'x-fact': 'seizureDraft' }),
      opinion: text('承办人意见', { maxLength: 2000, 'x-words': ['建议依法查封，期限三十日。', '情况紧急，已当场实施，请补办批准手续。'] }),
    }),
    remembers: { draft: '/draft', party: '/draft/party', seizureDraft: '/draft' },
    handles: true,
    volume: 'internal',
  },
  step: {
    from: { main: ['opened', 'seized'], approval: ['none', 'urgent'] },
    articles: [acl(18, 1, 1), acl(19)],
    must: [
      stillStands,
      powerInForce,
      linkedCaseGoesOn,
      ...lawfulThings('/draft/things'),
      { articles: [acl(24, 2, 2)], test: { condition: 'measure-fits-things' }, says: '强制种类与物项不一致。' },
      onlyWhere(afterwards, {
        articles: [acl(19)],
        test: { condition: 'draft-covers-seized' },
        says: '补办批准的内容应当与当场实施的一致。',
      }),
      onlyWhere(afterwards, {
        articles: [acl(19), acl(25, 1)],
        test: { condition: 'belated-term-fits' },
        says: '补办批准的期限应当与决定书一致。',
      }),
    ],
    moves: [
      { track: 'approval', to: 'proposed' },
      { track: 'review', to: 'ready' },
    ],
  },
});
