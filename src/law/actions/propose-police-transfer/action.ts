import { apl, trf } from '../../cite.ts';
import { line, text, officers, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const proposePoliceTransfer = member({
  action: {
    id: 'propose-police-transfer',
    title: '提请移送公安机关',
    says: '违法行为涉嫌犯罪的，由两名以上执法人员组成专案组核实并提出书面报告。',
    articles: [apl(27), trf(3), trf(5)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      crime: line('涉嫌的罪名', { 'x-words': ['重大责任事故罪', '危险作业罪', '重大劳动安全事故罪', '危险物品肇事罪'] }),
      facts: text('涉嫌犯罪的事实', {
        'x-hint': '写明行为的时间、主体、手段、后果和数额，逐项对应涉嫌罪名的要件，只写有证据支持的（移送规定3条）。',
      }),
      evidence: text('主要证据', {
        'x-hint': '逐项写明证据名称、来源和证明的事实；登记保存、查封扣押的物品注明现在何处、由谁保管（移送规定4条）。',
      }),
      report: text('移送报告', {
        maxLength: 10000,
        'x-hint': '写明案件来源、调查经过、查明的事实、涉嫌犯罪的理由和移送建议，列出随附的清单和检验、鉴定意见（移送规定5条、6条）。',
      }),
    }),
    remembers: { crime: '/crime' },
    handles: true,
    volume: 'internal',
  },
  step: {
    from: { main: ['investigating', 'concluded', 'noticed'], transfer: ['none', 'refused', 'returned'] },
    articles: [trf(5)],
    must: [],
    moves: [{ track: 'transfer', to: 'proposed' }],
  },
});
