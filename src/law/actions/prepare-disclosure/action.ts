import { apl, wsl, pipl, seed } from '../../cite.ts';
import { penaltyCopy } from '../../form-parts/disclosure-copy.ts';
import { assessmentGate, maskingGates, preparationForm } from '../../form-parts/disclosure-forms.ts';
import { member } from '../../member.ts';

export const prepareDisclosure = member({
  action: {
    id: 'prepare-disclosure',
    title: '制作公示文本',
    says: '从决定书摘取依法应当公开的内容，隐去个人信息和商业秘密，制作公示文本。',
    articles: [apl(48, 1), wsl(78, 2), seed(3), pipl(55)],
    who: { roles: ['officer', 'publisher'] },
    form: preparationForm(penaltyCopy),
    remembers: { copy: '/copy' },
  },
  step: {
    from: { disclosure: ['due', 'prepared', 'checked'], validity: ['in-force'] },
    articles: [apl(48, 1)],
    must: [...maskingGates('in-form'), assessmentGate],
    moves: [{ track: 'disclosure', to: 'prepared' }],
  },
});
