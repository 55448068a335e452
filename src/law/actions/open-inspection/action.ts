import { Type } from 'typebox';
import { gbf54, opt, wsl } from '../../cite.ts';
import { choice, day, files, form, line, mayLine, remark } from '../../form-parts/fields.ts';
import { links } from '../../form-parts/links.ts';
import { party } from '../../form-parts/party.ts';
import { caseDriven, inspectionSources } from '../../inspection-sources.ts';
import { member } from '../../member.ts';

/** 检查任务: every inspection has a source that allows it (安法 62 Ⅱ; 国办发〔2024〕54号). */
export const openInspection = member({
  action: {
    id: 'open-inspection',
    title: '登记检查任务',
    says: '登记计划、双随机、日常、专项或者个案检查任务及其来源，检查案卷自此开始。',
    articles: [wsl(62, 2), gbf54],
    who: { roles: ['officer', 'deputy-head'] },
    form: form({
      caseName: line('检查任务名称', { 'x-hint': '检查对象名称加检查任务，例如：某公司2026年度危险化学品经营现场检查。' }),
      source: choice('任务来源', inspectionSources, { 'x-fact': 'taskSource' }),
      reference: mayLine('文号', { description: '专项检查的批准文号，交办、移送的文号。' }),
      draw: Type.Optional(
        Type.String({ title: '抽取编号', description: '双随机抽查填写。', maxLength: 36, 'x-widget': 'draw', 'x-fact': 'draw' }),
      ),
      lead: remark('线索、事由', { description: '个案检查填写。', 'x-words': ['接群众举报，', '接上级交办，', '应企业申请，'] }),
      party: party({ 'x-fact': 'party' }),
      industry: mayLine('所属行业', { 'x-fact': 'industry' }),
      dueOn: day('任务完成期限'),
      material: files('任务材料'),
      links: links(),
    }),
    remembers: {
      caseName: '/caseName',
      source: '/source',
      reference: '/reference',
      draw: '/draw',
      party: '/party',
      industry: '/industry',
      taskDueOn: '/dueOn',
      links: '/links',
    },
    handles: true,
  },
  step: {
    opens: true,
    from: {},
    articles: [wsl(62, 2)],
    must: [
      { articles: [wsl(62, 2)], test: { condition: 'date-not-past', with: { at: '/dueOn' } }, says: '任务完成期限不得早于今天。' },
      {
        gate: 'IG1',
        articles: [wsl(62, 2)],
        test: { any: [{ not: { field: '/source', in: ['plan'] } }, { condition: 'in-annual-plan' }] },
        says: '不能作为年度计划的重点检查登记。',
      },
      {
        gate: 'IG2',
        articles: [opt(54)],
        test: { any: [{ not: { field: '/source', in: ['random'] } }, { condition: 'drawn-for-inspection' }] },
        says: '不能作为双随机抽查登记。',
      },
      {
        gate: 'IG3',
        articles: [gbf54],
        test: { any: [{ not: { field: '/source', in: ['special'] } }, { not: { field: '/reference', in: [null, ''] } }] },
        says: '专项检查应当经批准，请写明批准文号。',
      },
      {
        gate: 'IG3',
        articles: [gbf54],
        test: { any: [{ not: { field: '/source', in: caseDriven } }, { not: { field: '/lead', in: [null, ''] } }] },
        says: '个案检查应当有具体线索或者事由，请写明。',
      },
    ],
    moves: [{ track: 'main', to: 'task' }],
  },
});
