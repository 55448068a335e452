import { gbf54, opt, wsl } from '../../cite.ts';
import { problems } from '../../form-parts/correction.ts';
import { Type } from 'typebox';
import { day, files, form, line, officers, text } from '../../form-parts/fields.ts';
import { checkedItems, swapReason } from '../../form-parts/inspection.ts';
import { member } from '../../member.ts';

/** 书面、非现场检查: no visit, and it does not count as one. */
export const checkRemotely = member({
  action: {
    id: 'check-remotely',
    title: '书面、非现场检查',
    says: '通过书面材料、共享数据、远程视频检查，不入企，不计入企业的年度检查次数。',
    articles: [gbf54, wsl(65, 1, 1)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      swapReason: swapReason(),
      on: day('检查日期'),
      sources: line('材料和数据来源', { maxLength: 500, 'x-words': ['企业报送的材料', '部门共享数据', '在线监测数据', '远程视频'] }),
      findings: text('检查情况', {
        maxLength: 10000,
        'x-fact': 'recordedFindings',
        'x-hint': '写明查看了哪些材料、数据及其时段和发现的事实；看不清的写明需要到现场核实，不写推测。',
      }),
      checked: checkedItems(),
      problems: Type.Array(problems().items, { title: '存在的问题', maxItems: 50 }),
      material: files('材料'),
    }),
    remembers: {
      inspectedOn: '/on',
      recordedFindings: '/findings',
      checkedItems: { from: '/checked', as: 'list' },
      problemsFound: { from: '/problems', as: 'list' },
    },
    handles: true,
  },
  step: {
    from: { main: ['approved'] },
    articles: [gbf54],
    must: [
      { articles: [gbf54], test: { not: { fact: 'means', in: ['on-site'] } }, says: '批准的是入企现场检查，请按现场检查办理。' },
      { gate: 'IG4', articles: [gbf54], test: { condition: 'items-published' }, says: '未公布的检查事项不得实施。' },
      { gate: 'IG18', articles: [gbf54, opt(54)], test: { condition: 'officers-as-approved' }, says: '执法人员与批准的方案不符。' },
      { gate: 'IG13', articles: [gbf54], test: { condition: 'items-all-checked' }, says: '检查应当与批准的方案一致。' },
      { articles: [wsl(68)], test: { condition: 'date-is-today', with: { at: '/on' } }, says: '检查日期应当是今天。' },
    ],
    moves: [{ track: 'main', to: 'inspected' }],
  },
});
