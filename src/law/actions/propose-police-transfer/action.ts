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
      facts: text('涉嫌犯罪的事实'),
      evidence: text('主要证据'),
      report: text('移送报告', { maxLength: 10000 }),
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
