import { Type } from 'typebox';
import { opt, wsl } from '../../cite.ts';
import { form, line } from '../../form-parts/fields.ts';
import { enterprise } from '../../form-parts/inspection.ts';
import { member } from '../../member.ts';

export const recordEnterprises = member({
  action: {
    id: 'record-enterprises',
    title: '登记检查对象',
    says: '登记新的检查对象，或者更新已有对象的名称、地址、行业、风险等级和是否纳入随机抽查；同一统一社会信用代码以最近一次为准。',
    articles: [opt(54), wsl(62, 2)],
    who: { roles: ['officer', 'deputy-head'] },
    form: form({
      source: line('数据来源', { 'x-words': ['市场监管部门共享数据', '企业台账', '现场核实'] }),
      rows: Type.Array(enterprise(), { title: '检查对象', minItems: 1, maxItems: 200 }),
    }),
    remembers: { enterprises: { from: '/rows', as: { each: '/uscc' } } },
  },
  step: {
    from: { main: ['open'] },
    articles: [opt(54)],
    must: [{ articles: [opt(54)], test: { condition: 'rows-each-once' }, says: '同一检查对象在表中出现了两次。' }],
    moves: [],
  },
});
