import { apl } from '../../cite.ts';
import { line, day, person, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const endCertificate = member({
  action: {
    id: 'end-certificate',
    title: '注销证件',
    says: '证件到期、收回或者注销的，登记其最后有效日。',
    articles: [apl(42)],
    who: { roles: ['security-admin'] },
    form: form({ person: person('人员'), number: line('证号', { maxLength: 60 }), to: day('最后有效日'), reason: line('原因') }),
  },
  step: {
    from: { main: ['open'] },
    articles: [apl(42)],
    must: [{ articles: [apl(42)], test: { condition: 'person-is-known' }, says: '人员台账中没有此人。' }],
    moves: [],
  },
});
