import { apl } from '../../cite.ts';
import { text, choice, officers, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const proposePreservation = member({
  action: {
    id: 'propose-preservation',
    title: '申请先行登记保存',
    says: '证据可能灭失或者以后难以取得的，报负责人批准先行登记保存。',
    articles: [apl(56)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      evidence: text('拟登记保存的证据', { 'x-hint': '写明名称、规格、数量和所在地点。' }),
      reason: text('理由', { 'x-words': ['该证据可能灭失，', '该证据以后难以取得，'] }),
      how: choice('保存方式', { 'in-place': '就地保存', elsewhere: '异地保存' }),
    }),
    remembers: { preservationReason: '/reason', preservationEvidence: '/evidence' },
    handles: true,
    volume: 'internal',
  },
  step: {
    from: { main: ['investigating', 'concluded', 'noticed'], preservation: ['none', 'disposed'] },
    articles: [apl(56)],
    must: [],
    moves: [{ track: 'preservation', to: 'proposed' }],
  },
});
