import { Type } from 'typebox';
import { apl, csl } from '../../cite.ts';
import { line, mayDay, person, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';
import { roleTitles } from '../../role-titles.ts';
import { roles } from '../../vocabulary.ts';

export const grantRole = member({
  action: {
    id: 'grant-role',
    title: '授予岗位',
    says: '安全管理员授予岗位；登记与授权由不同人员办理，管理员不得兼任执法岗位。',
    articles: [csl(21), apl(42)],
    who: { roles: ['security-admin'] },
    form: form({
      person: person('人员'),
      role: Type.Enum([...roles], { title: '岗位', 'x-enum-titles': roles.map((role) => roleTitles[role]) }),
      unit: line('单位'),
      from: mayDay('自', { description: '不填的自今日起。' }),
      to: mayDay('至', { description: '不填的为长期。' }),
    }),
  },
  step: {
    from: { main: ['open'] },
    articles: [csl(21)],
    must: [
      { articles: [csl(21)], test: { condition: 'granted-by-other' }, says: '登记与授权由不同人员办理，也不得给自己授予岗位。' },
      { articles: [csl(21)], test: { condition: 'roles-separate' }, says: '这个岗位不能授予此人。' },
      { articles: [csl(21)], test: { condition: 'begins-not-earlier' }, says: '岗位不得倒授，起始日期应当是今天或者以后。' },
    ],
    moves: [],
  },
});
