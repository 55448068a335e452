import type { JsonObject } from '#law/vocabulary.ts';
import type { Turn } from './story.ts';

type Step = (turn: Turn) => Promise<unknown>;

/** A penalty on the spot as the demo tells it, step by step. */
const officers = ['zhang', 'li'];

export const open: Step = async ({ day, teller, about }) =>
  teller.act('open-summary-case', 'zhang', {
    officers,
    caseName: about.caseName.replace('涉嫌', ''),
    matter: about.matter,
    source: 'inspection',
    party: about.party,
    place: about.address,
    foundAt: `${day}T09:20`,
    conduct: about.findings,
    photos: [await teller.upload('zhang', '现场照片（示例）.png', 'image/png', about.photo)],
  });

export const tellAndHear: Step = ({ teller }) =>
  teller.act('tell-and-hear', 'zhang', {
    officers,
    certificatesShown: true,
    contentTold: true,
    rightsTold: true,
    heard: 'oral',
    statement: '现场负责人表示标志前一日脱落，没有来得及补上，请求从轻处理。',
    finding: '事实清楚，已在拟处罚的数额中考虑。',
  });

/** @param payment where the fine is paid: at the bank, or to the officers where 处罚法 68 lets them take it */
export const impose =
  (fine: number, payment: 'bank' | 'on-the-spot'): Step =>
  ({ day, teller, about }) =>
    teller.act('impose-on-the-spot', 'zhang', imposed(day, about, fine, payment));

export function imposed(day: string, about: Turn['about'], fine: number, payment: string): JsonObject {
  return {
    officers,
    clear: true,
    suspectedCrime: false,
    leniency: { corrected: false, slight: false, harm: 'slight', first: true },
    penalty: {
      party: about.party,
      facts: about.findings,
      evidence: '1.现场照片；2.现场负责人的陈述。',
      violated: String(about.draft['violated']),
      basis: String(about.draft['basis']),
      matterStep: 1,
      measures: { warning: false, fine },
      grade: 'normal',
      correction: '责令立即改正',
    },
    decidedOn: day,
    payment,
    ...(payment === 'on-the-spot' ? { collectionGround: 'small' } : {}),
    delivery: 'signed',
  };
}

export const file: Step = ({ day, teller }) => teller.act('file-with-organ', 'zhang', { filedOn: day, receivedBy: 'gong' });

export const collect =
  (fine: number): Step =>
  ({ day, teller }) =>
    teller.act('collect-on-the-spot', 'zhang', collected(day, fine));

export function collected(day: string, fine: number): JsonObject {
  return {
    ...{ officers, ground: 'small', askedByParty: false, amount: fine, collectedOn: day },
    ...{ onWater: false, receiptIssued: true, receipt: '示例票据0001号' },
  };
}

/** The organ takes it from the officers and brings it to the bank, two working days for each (处罚法 71). */
export const handIn =
  (fine: number): Step =>
  ({ day, teller }) =>
    teller.act('hand-in-fine', 'zhang', handedIn(day, fine, 'gong'));

export function handedIn(day: string, fine: number, receivedBy: string): JsonObject {
  return { handedOn: day, amount: fine, receivedBy, receipt: '示例收据0001号' };
}

export const bank: Step = async ({ day, teller, about }) =>
  teller.act('bank-fine', 'gong', {
    bankedOn: day,
    voucher: '示例凭证0001号',
    files: [await teller.upload('gong', '缴款凭证（示例）.png', 'image/png', about.photo)],
  });

export const turn: Step = ({ teller }) =>
  teller.act('turn-to-ordinary', 'zhang', {
    officers,
    ground: 'disputed',
    reason: '当事人称该部位由出租人管理，对谁应当设置标志有异议，需要调取租赁合同核实。',
  });
