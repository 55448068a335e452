import { acl } from '../../cite.ts';
import { form, officers, text } from '../../form-parts/fields.ts';
import { extensionDraft } from '../../form-parts/seizure-draft.ts';
import { linkedCaseGoesOn, stillStands } from '../../form-parts/seizure-gates.ts';
import { member } from '../../member.ts';

export const proposeExtension = member({
  action: {
    id: 'propose-extension',
    title: '报请延长查封、扣押期限',
    says: '情况复杂、三十日内不能作出处理决定的，在期限届满前报请延长，最多三十日，只能延长一次。',
    articles: [acl(25, 1)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      draft: extensionDraft(),
      opinion: text('承办人意见', { maxLength: 2000, 'x-words': ['建议延长查封、扣押期限三十日。'] }),
    }),
    remembers: { draft: '/draft' },
    handles: true,
    volume: 'internal',
  },
  step: {
    from: { main: ['seized'], approval: ['granted'], extension: ['none', 'proposed'], appraisal: ['none', 'done'] },
    articles: [acl(25, 1)],
    must: [
      stillStands,
      linkedCaseGoesOn,
      { articles: [acl(25, 1)], test: { condition: 'extension-ends-right' }, says: '延长后的届满日不对。' },
    ],
    moves: [
      { track: 'extension', to: 'proposed' },
      { track: 'review', to: 'ready' },
    ],
  },
});
