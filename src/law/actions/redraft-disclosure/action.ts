import { ogi, pipl, seed } from '../../cite.ts';
import { penaltyCopy } from '../../form-parts/disclosure-copy.ts';
import { assessmentGate, redraftForm, maskingGates } from '../../form-parts/disclosure-forms.ts';
import { member } from '../../member.ts';

export const redraftDisclosure = member({
  action: {
    id: 'redraft-disclosure',
    title: '制作更正文本',
    says: '公示内容不准确，或者本案又有后续决定的，制作更正后的公示文本，经第二人复核后替换。',
    articles: [ogi(41), seed(3), pipl(55)],
    who: { roles: ['officer', 'publisher'] },
    form: redraftForm(penaltyCopy),
    remembers: { copy: '/copy' },
  },
  step: {
    from: { disclosure: ['published', 'correcting'], validity: ['in-force'] },
    articles: [ogi(41)],
    must: [...maskingGates('in-form'), assessmentGate],
    moves: [{ track: 'disclosure', to: 'correcting' }],
  },
});
