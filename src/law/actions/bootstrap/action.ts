import { Type } from 'typebox';
import { csl } from '../../cite.ts';
import { line, form } from '../../form-parts/fields.ts';
import { personId, administrators } from '../../form-parts/register.ts';
import { member } from '../../member.ts';
import { roleTitles } from '../../role-titles.ts';

/** The first three administrators, while the register is empty; the one-time code is checked by the office. */
export const bootstrap = member({
  action: {
    id: 'bootstrap',
    title: '设立首批管理员',
    says: '首次使用时凭一次性代码设立系统、安全、审计三名管理员，三人互相独立。',
    articles: [csl(21)],
    who: { roles: [], setupCode: true },
    form: form({
      administrators: Type.Array(
        Type.Object(
          {
            person: personId(),
            name: line('姓名', { maxLength: 60 }),
            unit: line('单位'),
            role: Type.Enum([...administrators], { title: '岗位', 'x-enum-titles': administrators.map((role) => roleTitles[role]) }),
          },
          { title: '管理员', additionalProperties: false },
        ),
        { title: '三名管理员', minItems: 3, maxItems: 3 },
      ),
    }),
  },
  step: {
    opens: true,
    from: {},
    articles: [csl(21)],
    must: [
      { articles: [csl(21)], test: { condition: 'register-is-empty' }, says: '人员台账中已有人员，不能再次设立首批管理员。' },
      { articles: [csl(21)], test: { condition: 'three-administrators' }, says: '系统、安全、审计管理员应当各一名，并且是三个不同的人。' },
    ],
    moves: [{ track: 'main', to: 'open' }],
  },
});
