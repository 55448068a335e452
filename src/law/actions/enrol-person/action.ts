import { csl } from '../../cite.ts';
import { line, mayDay, form } from '../../form-parts/fields.ts';
import { personId } from '../../form-parts/register.ts';
import { member } from '../../member.ts';

export const enrolPerson = member({
  action: {
    id: 'enrol-person',
    title: '登记人员',
    says: '系统管理员登记人员；登记之后由安全管理员授予岗位。',
    articles: [csl(21)],
    who: { roles: ['system-admin'] },
    form: form({
      person: personId(),
      name: line('姓名', { maxLength: 60 }),
      unit: line('单位'),
      reviewsSince: mayDay('初次从事处罚决定法制审核的日期', {
        description: '2021年7月15日以前已经从事的，不要求法律职业资格（处罚法58条2款）；不是审核人员的不填。',
      }),
    }),
  },
  step: {
    from: { main: ['open'] },
    articles: [csl(21)],
    must: [{ articles: [csl(21)], test: { condition: 'person-is-new' }, says: '这个编号已有人员，请换一个。' }],
    moves: [],
  },
});
