import { ogi, pipl, seed } from '../../cite.ts';
import { disclosureCopy } from '../../form-parts/disclosure-copy.ts';
import { text, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const correctDisclosure = member({
  action: {
    id: 'correct-disclosure',
    title: '更正公示内容',
    says: '公示内容不准确的，由制作人以外的复核人员及时更正并说明。',
    articles: [ogi(41), seed(3)],
    who: { roles: ['disclosure-checker'] },
    form: form({ copy: disclosureCopy({ 'x-fact': 'copy' }), corrected: text('更正的内容和原因', { maxLength: 2000 }) }),
    remembers: { copy: '/copy' },
  },
  step: {
    from: { disclosure: ['published'], validity: ['in-force'] },
    articles: [ogi(41)],
    must: [
      { articles: [ogi(17)], test: { condition: 'signer-is-not-preparer' }, says: '更正由公示文本制作人以外的人员办理。' },
      { articles: [pipl(28)], test: { condition: 'copy-shows-no-numbers' }, says: '公示文本中还有不得公开的个人信息。' },
    ],
    moves: [],
  },
});
