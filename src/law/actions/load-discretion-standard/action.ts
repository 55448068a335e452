import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { day, form, line, mayDay, mayLine, text } from '../../form-parts/fields.ts';
import { standardTable } from '../../form-parts/standard-table.ts';
import { member } from '../../member.ts';

/** Proposed by legal review; not in force until the principal head confirms it. */
export const loadDiscretionStandard = member({
  action: {
    id: 'load-discretion-standard',
    title: '装载裁量基准',
    says: '法制审核人员装载本机关制定或者适用的裁量基准表，由主要负责人核定后生效；核定之前标为待核，不用于计算。',
    articles: [apl(34)],
    who: { roles: ['reviewer'] },
    form: form({
      id: Type.String({
        title: '编号',
        description: '由系统生成。',
        'x-widget': 'fresh-id',
        pattern: '^[0-9a-zA-Z-]{1,64}$',
        minLength: 1,
        maxLength: 64,
      }),
      title: line('裁量基准的名称', { 'x-words': ['应急管理行政处罚裁量权基准'] }),
      number: mayLine('文号'),
      validFrom: day('施行日期', { description: '违法行为发生在这一天以后的适用本基准。' }),
      validTo: mayDay('失效日期', { description: '没有的不填；以后的基准施行后，自动以后者为准。' }),
      table: standardTable(),
      reason: text('制定依据和说明', {
        maxLength: 2000,
        'x-hint': '写明依据的上级基准和文号、适用的事项、与原基准的差别，以及征求意见和向社会公布的情况（处罚法34条）。',
      }),
    }),
    remembers: { tables: { from: '', as: 'list' }, proposedStandard: '/id' },
  },
  step: {
    from: { main: ['open'] },
    articles: [apl(34)],
    must: [
      { articles: [apl(34)], test: { condition: 'standard-is-new' }, says: '这一编号的裁量基准已经装载过，请刷新页面后重新装载。' },
      { articles: [apl(34)], test: { condition: 'standard-dates-ordered' }, says: '失效日期不得早于施行日期。' },
      {
        articles: [apl(34), apl(4)],
        test: { condition: 'standard-rows-sound' },
        says: '裁量基准表中有不符合法定事项、档次或者幅度的内容。',
      },
    ],
    moves: [{ track: 'proposal', to: 'proposed' }],
  },
});
