import { party } from '../drafts.ts';
import { spotPenalty } from '../penalty-forms.ts';
import type { Usual } from './usual.ts';

const person = { ...spotPenalty, party: { ...party, kind: 'individual-business' }, measures: { warning: false, fine: 200 } };

export const summaryPenalty: Usual = {
  matter: 'CF-WSL-097-4',
  road: [
    ['open-summary-case'],
    ['tell-and-hear'],
    ['impose-on-the-spot'],
    ['file-with-organ'],
    ['prepare-disclosure'],
    ['check-disclosure'],
    ['publish-decision'],
    ['record-payment', { amount: 2_000, paidTotal: 2_000 }],
    ['archive-case'],
  ],
  detours: [
    { after: 'tell-and-hear', road: [['impose-on-the-spot', { penalty: person }]] },
    { after: 'tell-and-hear', road: [['educate-on-the-spot', { exemption: 'first', promise: '不再违法。' }]] },
  ],
};
