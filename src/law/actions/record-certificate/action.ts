import { apl } from '../../cite.ts';
import { line, day, mayDay, choice, person, mayFile, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const recordCertificate = member({
  action: {
    id: 'record-certificate',
    title: '登记证件',
    says: '登记行政执法证或者法律职业资格证及其有效期。',
    articles: [apl(42), apl(58, 2)],
    who: { roles: ['security-admin'] },
    form: form({
      person: person('人员'),
      kind: choice('证件', { enforcement: '行政执法证', 'legal-qualification': '法律职业资格证' }),
      number: line('证号', { maxLength: 60 }),
      from: day('有效期自'),
      to: mayDay('有效期至', { description: '长期有效的不填。' }),
      scan: mayFile('证件影像'),
    }),
  },
  step: {
    from: { main: ['open'] },
    articles: [apl(42)],
    must: [{ articles: [apl(42)], test: { condition: 'person-is-known' }, says: '人员台账中没有此人，请先登记。' }],
    moves: [],
  },
});
