import { Type } from 'typebox';
import { apl, gbf54, opt, wsl } from '../../cite.ts';
import { choice, day, files, form, line, mayLine, moment, officers, remark, yes } from '../../form-parts/fields.ts';
import { swapReason } from '../../form-parts/inspection.ts';
import { member } from '../../member.ts';

/** 亮证、扫码入企: before anything is looked at. */
export const enterPremises = member({
  action: {
    id: 'enter-premises',
    title: '亮证入企',
    says: '两名执法人员进场时主动出示执法证件、扫码登记，说明来意和当事人的权利。',
    articles: [wsl(67, 2), gbf54, apl(55, 1)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      swapReason: swapReason(),
      on: day('检查日期'),
      at: moment('进场时间'),
      place: line('检查地点', { maxLength: 300, 'x-fact': 'scheme.place' }),
      certificatesShown: yes('已主动出示执法证件', { 'x-words': ['我们是……的执法人员，这是我们的执法证件，请过目。'] }),
      noticeHanded: yes('已当场送达检查通知书', { default: false }),
      scanned: choice('扫码入企', { scanned: '已扫码登记', unavailable: '不能扫码' }),
      scanCode: mayLine('扫码登记编号'),
      scanReason: mayLine('不能扫码的原因'),
      rightsTold: yes('已告知申请回避、陈述意见、投诉举报的权利和配合检查的义务'),
      recordingTold: yes('已告知正在录音录像'),
      attendant: line('现场接待人员', { 'x-hint': '由企业安排熟悉情况的人员即可，不得强求法定代表人到场。' }),
      attendantPosition: mayLine('职务'),
      helpersPresent: Type.Array(line('姓名'), { title: '到场的专家、技术人员', maxItems: 10, uniqueItems: true }),
      noCharge: yes('没有收取费用、接受礼品宴请，也没有要求购买产品或者中介服务'),
      recordings: files('录音录像、照片'),
      note: remark('备注', {
        'x-hint': '写进场的其他情况，例如接待人更换、等候的时间；拒绝、阻碍检查的另行登记，发现的问题写在检查记录里。',
      }),
    }),
    remembers: { inspectedOn: '/on', attendant: '/attendant' },
    handles: true,
    recordings: [
      { item: 'AV07', level: 'should' },
      { item: 'AV08', level: 'should' },
    ],
  },
  step: {
    from: { main: ['approved'], notice: ['issued', 'served'] },
    articles: [wsl(67, 2), gbf54],
    must: [
      { articles: [gbf54], test: { fact: 'means', in: ['on-site'] }, says: '批准的是非现场检查，不得入企。' },
      { gate: 'IG4', articles: [gbf54], test: { condition: 'items-published' }, says: '未公布的检查事项不得实施。' },
      { gate: 'IG5', articles: [gbf54, opt(54)], test: { condition: 'within-visit-cap' }, says: '超过年度检查频次上限，不得入企检查。' },
      { gate: 'IG18', articles: [gbf54, opt(54)], test: { condition: 'officers-as-approved' }, says: '执法人员与批准的方案不符。' },
      {
        gate: 'IG9',
        articles: [wsl(67, 2), apl(55, 1)],
        test: { field: '/certificatesShown', in: [true] },
        says: '执法人员必须主动出示有效的行政执法证件；没有出示的，被检查单位有权拒绝。',
      },
      {
        gate: 'IG10',
        articles: [gbf54],
        test: {
          any: [
            { track: 'notice', at: ['served'] },
            {
              all: [
                { fact: 'announced', in: ['unannounced'] },
                { field: '/noticeHanded', in: [true] },
              ],
            },
          ],
        },
        says: '检查通知书还没有送达：提前通知的，应当先送达；不提前通知的，进场时当场送达。',
      },
      {
        articles: [gbf54],
        test: { any: [{ field: '/scanned', in: ['scanned'] }, { not: { field: '/scanReason', in: [null, ''] } }] },
        says: '没有扫码入企的，应当写明原因。',
      },
      { articles: [gbf54], test: { field: '/rightsTold', in: [true] }, says: '请先告知被检查单位的权利和义务。' },
      { gate: 'IG11', articles: [gbf54], test: { condition: 'helpers-as-approved' }, says: '随行人员超出批准的范围。' },
      {
        gate: 'IG12',
        articles: [gbf54],
        test: { field: '/noCharge', in: [true] },
        says: '检查不得收取费用、接受礼品宴请，不得要求购买产品或者中介服务。',
      },
      { articles: [wsl(68)], test: { condition: 'date-is-today', with: { at: '/on' } }, says: '进场登记应当在检查当日作出。' },
    ],
    moves: [
      { track: 'main', to: 'entered' },
      { track: 'notice', to: 'served' },
    ],
  },
});
