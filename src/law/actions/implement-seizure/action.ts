import { acl } from '../../cite.ts';
import { form } from '../../form-parts/fields.ts';
import { linkedCaseGoesOn } from '../../form-parts/seizure-gates.ts';
import { seizing, seizingGates, seizingMoves, seizingPapers, seizingRecordings, seizingRemembers } from '../../form-parts/seizing.ts';
import { member } from '../../member.ts';

export const implementSeizure = member({
  action: {
    id: 'implement-seizure',
    title: '实施查封、扣押',
    says: '经批准后，两名执法人员到场出示证件、告知、听取申辩、清点加封，当场交付决定书和清单，全程录音录像。',
    articles: [acl(18), acl(24)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form(seizing()),
    remembers: seizingRemembers,
    handles: true,
    concludes: true,
    recordings: seizingRecordings,
    documents: seizingPapers,
  },
  step: {
    from: { main: ['opened'], approval: ['granted'] },
    articles: [acl(18), acl(24, 1)],
    must: [
      ...seizingGates,
      linkedCaseGoesOn,
      {
        articles: [acl(61, 1, 2), acl(62, 1, 1)],
        test: { condition: 'within-approved-scope' },
        says: '清单超出批准的对象或者数量。',
      },
    ],
    moves: [...seizingMoves, { track: 'disclosure', to: 'due' }],
  },
});
