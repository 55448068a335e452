import { Type } from 'typebox';
import { gbf54, opt } from '../../cite.ts';
import { form, line, mayLine, remark, text } from '../../form-parts/fields.ts';
import { itemIdOf } from '../../form-parts/inspection.ts';
import { member } from '../../member.ts';

/** An item that was changed is no longer the one that was published: it has to be published again before it is carried out. */
export const recordInspectionItem = member({
  action: {
    id: 'record-inspection-item',
    title: '登记检查事项',
    says: '登记或者修改一项检查事项；修改后的事项应当重新公布，公布之前不得实施。',
    articles: [gbf54, opt(54)],
    who: { roles: ['publisher', 'deputy-head'] },
    form: form({
      id: itemIdOf(),
      name: line('检查事项', { 'x-hint': '与权责清单、指导目录的名称一致。' }),
      basis: text('实施依据', { maxLength: 2000, 'x-hint': '写明授权检查的法规全称和条、款、项，一项依据一行。' }),
      objects: line('检查对象', { 'x-words': ['危险化学品经营单位', '烟花爆竹零售经营者', '工贸企业', '矿山'] }),
      content: text('检查内容', { maxLength: 3000, 'x-hint': '逐项写明查什么、看哪些材料和部位、按什么标准判断；没有法定义务的不列。' }),
      method: line('检查方式', { 'x-words': ['现场检查', '书面检查', '远程视频检查', '双随机抽查'] }),
      frequency: line('检查频次', { 'x-words': ['1次/年', '按年度计划', '按抽查比例'] }),
      cap: Type.Integer({ title: '同一企业年度上限（次）', minimum: 1, maximum: 12 }),
      combinedWith: mayLine('联合检查的部门', { description: '跨部门综合监管事项填写，其他事项不填。' }),
      unit: line('承办机构'),
      note: remark('备注', { 'x-hint': '写适用的例外和季节等说明；对象、频次、上限、联合检查的部门写在各自的栏目。' }),
    }),
    remembers: {
      items: { from: '', as: { under: '/id' } },
      published: { value: null, as: { under: '/id' } },
    },
  },
  step: { from: { main: ['open'] }, articles: [gbf54], must: [], moves: [] },
});
