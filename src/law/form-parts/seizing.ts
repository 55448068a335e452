import { acl } from '../cite.ts';
import { choice, day, line, yes } from './fields.ts';
import { handedOver, handedOverOnTheSpot, namedAtScene, recordedThroughout, recordings, scene, sceneGates } from './scene.ts';
import { lawfulThings, powerInForce } from './seizure-gates.ts';
import { things } from './things.ts';
import type { Action, Move, Requirement, Test } from '../vocabulary.ts';

/** 现场实施查封、扣押 (强制法 18, 24): what both ways of it have in common, approved before or afterwards. */
export const seizing = () => ({
  ...scene({
    told: '已当场告知查封、扣押的理由、依据以及当事人依法享有的权利、救济途径',
    process: '现场情况和实施过程',
    how: '按时间顺序写明清点、加封、交付等经过，只写看到的和做了的。',
  }),
  items: things('查封、扣押清单', { counted: true, 'x-fact': 'seizureDraft.things' }),
  until: day('期限至', { description: '自实施之日起不超过三十日，也不超过批准的日数。' }),
  decidedOn: day('决定书日期'),
  custody: choice('保管', { 'in-place': '就地封存，由本机关保管', own: '运至本机关指定场所保管', third: '委托第三人保管' }),
  keeper: line('保管人', { description: '保管费用由本机关承担，不得使用或者损毁（强制法26条）。' }),
  keeperTold: yes('已书面告知保管人不得损毁或者擅自转移、处置', { default: false }),
  handedOver: handedOver('决定书和清单的交付'),
  ...recordings(),
});

export const seizingRemembers: NonNullable<Action['remembers']> = {
  inventory: '/items',
  seizedFrom: '/from',
  seizedUntil: '/until',
  decidedOn: '/decidedOn',
  custody: '/custody',
  decisionServedOn: { from: '/decidedOn', when: { field: '/handedOver', in: ['signed', 'refused'] } },
  namedPersons: [...namedAtScene, { from: '/keeper', as: 'list' }],
};

export const seizingRecordings: NonNullable<Action['recordings']> = [
  { item: 'AV01', level: 'must' },
  { item: 'AV02', level: 'must' },
];

export const seizingPapers: NonNullable<Action['documents']> = [
  { template: 'seizure-inventory', numberAs: 'inventoryNumber' },
  { template: 'seizure-decision', numberAs: 'decisionNumber' },
  { template: 'coercion-scene-record' },
];

export const seizingGates: readonly Requirement[] = [
  powerInForce,
  ...sceneGates,
  handedOverOnTheSpot,
  recordedThroughout,
  ...lawfulThings('/items'),
  { articles: [acl(25, 1)], test: { condition: 'term-lawful' }, says: '查封、扣押期限不对。' },
  { articles: [acl(26, 2)], test: { condition: 'custody-lawful' }, says: '保管方式不合法。' },
  { articles: [acl(24, 2, 5)], test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '决定书日期应当是今天，不得倒签。' },
];

const absent: Test = { field: '/handedOver', in: ['absent'] };
export const seizingMoves: readonly Move[] = [
  { track: 'main', to: 'seized' },
  { track: 'things', to: 'held' },
  { track: 'validity', to: 'in-force' },
  { track: 'decision-service', to: 'due', when: absent },
  { track: 'decision-service', to: 'served', when: { not: absent } },
];
