import { trf } from '../../cite.ts';
import { text, choice, officers, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const askPoliceReview = member({
  action: {
    id: 'ask-police-review',
    title: '提请公安机关复议',
    says: '对不予立案有异议的，自接到通知书之日起三日内提请复议，也可以建议检察机关立案监督。',
    articles: [trf(9)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      to: choice('提请', { police: '公安机关复议', procurator: '检察机关立案监督' }),
      reason: text('理由', { 'x-hint': '写明应当立案的事实、证据和法律依据，逐点回应不予立案的理由（移送规定9条）。' }),
    }),
    handles: true,
  },
  step: {
    from: { main: ['investigating', 'concluded', 'noticed'], transfer: ['refused'] },
    articles: [trf(9)],
    must: [],
    moves: [{ track: 'transfer', to: 'handed-over' }],
  },
});
