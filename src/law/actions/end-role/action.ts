import { Type } from 'typebox';
import { csl } from '../../cite.ts';
import { line, day, person, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';
import { roleTitles } from '../../role-titles.ts';
import { roles } from '../../vocabulary.ts';

export const endRole = member({
  action: {
    id: 'end-role',
    title: '解除岗位',
    says: '安全管理员解除岗位；此前办理的环节仍然有效。',
    articles: [csl(21)],
    who: { roles: ['security-admin'] },
    form: form({
      person: person('人员'),
      role: Type.Enum([...roles], { title: '岗位', 'x-enum-titles': roles.map((role) => roleTitles[role]) }),
      to: day('最后一日'),
      reason: line('原因'),
    }),
  },
  step: {
    from: { main: ['open'] },
    articles: [csl(21)],
    must: [
      { articles: [csl(21)], test: { condition: 'role-is-held' }, says: '此人现无这个岗位。' },
      { articles: [csl(21)], test: { condition: 'ends-not-earlier' }, says: '岗位不得倒签解除，最后一日最早为昨天。' },
      { articles: [csl(21)], test: { condition: 'security-admin-remains' }, says: '这是最后一名安全管理员，请先授予另一人。' },
    ],
    moves: [],
  },
});
