import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { line, text, remark, moment, officers, form } from '../../form-parts/fields.ts';
import { named } from '../../form-parts/named.ts';
import { member } from '../../member.ts';

export const summonForInquiry = member({
  action: {
    id: 'summon-for-inquiry',
    title: '通知询问',
    says: '向当事人或者有关人员发出询问通知书，写明时间、地点和需要携带的材料。',
    articles: [apl(55, 2)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      respondent: line('被询问人或者单位', { 'x-fact': 'party.name' }),
      reason: text('询问事由', {
        maxLength: 1000,
        'x-hint': '写明就什么行为、哪一事项询问；不写结论，不透露举报人和尚未核实的证据。',
        'x-words': ['就……涉嫌……一案了解情况。'],
      }),
      at: moment('询问时间'),
      place: line('询问地点', { maxLength: 300 }),
      bring: Type.Array(
        Type.Enum([
          '身份证件',
          '营业执照',
          '法定代表人身份证明或者委托书',
          '安全生产许可证',
          '安全生产管理制度',
          '教育培训记录',
          '其他有关材料',
        ]),
        { title: '需要携带的材料', maxItems: 7, uniqueItems: true, 'x-widget': 'checkboxes' },
      ),
      bringMore: remark('其他材料', { 'x-hint': '写明材料名称和时间范围，例如“2025年度全员安全培训记录”；与案件无关的不要求携带。' }),
      contact: line('联系人和电话'),
    }),
    remembers: { namedPersons: named('/respondent') },
    handles: true,
    documents: [{ template: 'inquiry-notice', numberAs: 'inquiryNumber' }],
  },
  step: { from: { main: ['investigating'] }, articles: [apl(55, 2)], must: [], moves: [] },
});
