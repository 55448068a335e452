import type { JsonObject } from '#law/vocabulary.ts';
import { party } from '#tests/law/drafts.ts';
import { heavyOrder, lightOrder } from '#tests/law/procedures/stop-order.ts';
import { type At, type Try, tries, type Walk } from './walk-engine.ts';

/*
 * The measures of 安法 65 Ⅰ 3, written down a second time from the article and the list of legal review (F11) alone.
 *
 * Left out as in the seizure: recusal but for what it does to a review, remedies, disclosure.
 */
type Weight = 'heavy' | 'light';

interface Ghost {
  readonly dangers: 'major' | 'two' | 'general' | null;
  readonly draft: Weight | null;
  readonly pass: string | null;
  readonly handled: readonly string[];
  /** In force, and whether it was given before anybody approved. */
  readonly order: Weight | null;
  readonly spot: boolean;
  readonly confirmed: boolean;
  readonly refused: boolean;
  readonly undone: boolean;
  /** Every danger found gone, at the last look. */
  readonly safe: boolean;
  readonly lifted: boolean;
  readonly served: { readonly order: boolean; readonly resumption: boolean };
  readonly over: boolean;
}

const begins: Ghost = {
  dangers: null,
  draft: null,
  pass: null,
  handled: [],
  order: null,
  spot: false,
  confirmed: false,
  refused: false,
  undone: false,
  safe: false,
  lifted: false,
  served: { order: false, resumption: false },
  over: false,
};

const major = { says: '除尘系统停用，积尘严重。', grade: 'major' };
const general = { says: '地面有积尘。', grade: 'general' };
const heavy: JsonObject = { party, evidence: '照片。', ...heavyOrder };
const light: JsonObject = { party, evidence: '照片。', ...lightOrder };
const found = (problem: number, done: string) => ({ problem, done, says: '已到场查看。' });
const late = { lateReason: '通信中断。' };

const universe: readonly Try[] = [
  ...tries(
    'open-stop-order',
    { major: { hazards: [major] }, two: { hazards: [major, general] }, general: { hazards: [general] } },
    'zhang',
  ),
  ...tries('order-on-the-spot', { heavy: {}, light: lightOrder, untold: { told: false }, cold: { certificatesShown: false } }, 'zhang'),
  ...tries(
    'order-on-the-spot',
    { safe: { ...heavyOrder, unsafe: false }, absent: { handedOver: 'absent', signature: 'absent', witness: '示例·邻居' } },
    'zhang',
  ),
  ...tries('propose-stop-order', { heavy: { draft: heavy, ...late }, light: { draft: light, ...late } }, 'zhang'),
  ...tries('propose-stop-order', { wang: { draft: heavy, ...late, officers: ['zhang', 'wang'] } }, 'zhang'),
  ...tries('submit-for-review', { plain: {} }, 'zhang'),
  ...tries('review-decision', { pass: {} }, 'shen', 'wang'),
  ...tries('approve-stop-order', { approved: {}, returned: { decision: 'returned' }, refused: { decision: 'refused' } }, 'fen', 'zhang'),
  ...tries('decide-stop-order', { heavy: { draft: heavy }, light: { draft: light } }, 'fen', 'ju', 'shuang'),
  ...tries('drop-stop-order', { plain: {} }, 'fen'),
  ...tries(
    'reinspect',
    {
      done: { findings: [found(1, 'done')] },
      two: { findings: [found(1, 'done'), found(2, 'done')] },
      half: { findings: [found(1, 'done'), found(2, 'partly')] },
      undone: { findings: [found(1, 'undone')], result: 'undone' },
    },
    'zhang',
  ),
  ...tries('consent-to-resume', { removed: {}, unconfirmed: { ground: 'unconfirmed' }, undone: { ground: 'undone' } }, 'fen', 'zhang'),
  ...tries('serve-paper', { order: { paper: 'stop-order' }, resumption: { paper: 'resumption' } }, 'zhang'),
  ...tries('revoke-decision', { plain: {} }, 'ju', 'fen'),
  ...tries('propose-closing', { plain: {} }, 'zhang'),
  ...tries('approve-closing', { approved: {} }, 'fen'),
  ...tries('archive-case', { plain: {} }, 'dang'),
];

const variant = ({ name }: Try) => name.split(' ')[1] ?? '';
const weight = (tried: Try): Weight => (variant(tried) === 'light' ? 'light' : 'heavy');
const wholly = ({ dangers }: Ghost, tried: Try) => variant(tried) === (dangers === 'two' ? 'two' : 'done');

/** Every danger looked at, and found gone where the form says so. */
const looked = (ghost: Ghost, tried: Try) => wholly(ghost, tried) || (variant(tried) === 'undone' && ghost.dangers !== 'two');

function happened(ghost: Ghost, tried: Try, form: JsonObject): Ghost {
  const officers = (form['officers'] as readonly string[] | undefined) ?? [];
  const handled = officers.length > 0 ? [...new Set([...ghost.handled, tried.by, ...officers])].sort() : ghost.handled;
  return { ...ghost, handled, ...changed(ghost, tried) };
}

function changed(ghost: Ghost, tried: Try): Partial<Ghost> {
  const how = variant(tried);
  const approved = { confirmed: true, order: ghost.order ?? ghost.draft };
  switch (tried.action) {
    case 'open-stop-order':
      return { dangers: how === 'two' || how === 'general' ? how : 'major' };
    case 'order-on-the-spot':
      return { order: weight(tried), spot: true, served: { order: how !== 'absent', resumption: false } };
    case 'propose-stop-order':
      return { draft: weight(tried), pass: null };
    case 'submit-for-review':
      return { pass: null };
    case 'review-decision':
      return { pass: tried.by };
    case 'approve-stop-order':
      if (how === 'refused') return ghost.order === null ? { over: true } : { refused: true };
      return how === 'approved' ? approved : { pass: null };
    case 'decide-stop-order':
      return approved;
    case 'drop-stop-order':
      return { over: true };
    case 'reinspect':
      return { safe: how !== 'undone' && wholly(ghost, tried) };
    case 'consent-to-resume':
      return { lifted: true };
    case 'serve-paper':
      return { served: { ...ghost.served, [how]: true } };
    case 'revoke-decision':
      return { undone: ghost.order !== null && !ghost.lifted };
    case 'archive-case':
      return { over: true };
    default:
      return {};
  }
}

function against({ ghost }: At<Ghost>, tried: Try, form: JsonObject): string[] {
  const { action, by } = tried;
  const how = variant(tried);
  const orders = action === 'order-on-the-spot';
  const decides = action === 'decide-stop-order';
  const approves = decides || (action === 'approve-stop-order' && how === 'approved');
  const drafted = action === 'propose-stop-order' || decides;
  const listed = ghost.draft === 'heavy';
  const fallen = ghost.refused || ghost.undone;
  const wrongs: [boolean, string][] = [
    [(orders || drafted) && weight(tried) === 'heavy' && ghost.dangers === 'general', '65 Ⅰ 3: stopped without a major danger'],
    [how === 'safe', '65 Ⅰ 3: stopped though safety can be kept'],
    [orders && (form['told'] !== true || form['certificatesShown'] !== true), '67: not told, no certificates'],
    [orders && ghost.order !== null, 'ordered twice'],
    [approves && by === 'zhang', 'approved by no head'],
    [approves && ghost.handled.includes(by), 'approved by a handler'],
    [action === 'approve-stop-order' && how === 'approved' && listed, 'F11: a listed order approved without review'],
    [decides && (ghost.pass === null || ghost.handled.includes(ghost.pass)), 'S9: no pass of one who handled nothing'],
    [decides && weight(tried) !== ghost.draft, 'S9: another draft'],
    [action === 'propose-stop-order' && ghost.order !== null && weight(tried) !== ghost.order, 'reports another order'],
    [action === 'reinspect' && !looked(ghost, tried), '65 Ⅰ 3: not every danger looked at, or one left'],
    [action === 'consent-to-resume' && by === 'zhang', '65 Ⅰ 3: resumed without consent of a head'],
    [action === 'consent-to-resume' && !ghost.safe && !fallen, '65 Ⅰ 3: resumed while the danger lasts'],
    [action === 'consent-to-resume' && ghost.order === null, 'nothing to resume'],
    [action === 'consent-to-resume' && how !== 'removed' && !fallen, '65 Ⅰ 3: another ground than the danger gone'],
    [action === 'revoke-decision' && by === 'fen', 'revoked by no principal head'],
    [
      action === 'propose-closing' && (!ghost.lifted || !ghost.served.order || !ghost.served.resumption),
      'closed while in force or unserved',
    ],
    [action === 'archive-case' && ghost.order !== null && !ghost.lifted, 'archived while in force'],
    [orders && ghost.over, 'after the end'],
  ];
  return wrongs.filter(([wrong]) => wrong).map(([, says]) => says);
}

const lift: Try = { action: 'consent-to-resume', changes: { ground: 'undone' }, by: 'fen', name: 'lift' };

function wrongIn({ standing, ghost }: At<Ghost>, permitted: (tried: Try) => boolean): string[] {
  const due = ghost.order !== null && (ghost.refused || ghost.undone) && !ghost.lifted;
  const wrongs: [boolean, string][] = [
    [due && standing.places['main'] !== 'lift-due', 'fallen, and nothing says so'],
    [due && !permitted(lift), 'fallen, and lifting is refused'],
    [ghost.order === 'heavy' && !ghost.spot && !ghost.confirmed, 'stopped before anybody approved'],
  ];
  return wrongs.filter(([wrong]) => wrong).map(([, says]) => says);
}

/** Who drafted and reviewed what is read no more once the order is confirmed. */
function key({ standing, ghost }: At<Ghost>): unknown {
  const { disclosure: _, ...places } = standing.places;
  const { dangers, draft, pass, handled, order, spot, confirmed, refused, undone, safe, lifted, served, over } = ghost;
  const now = [Object.entries(places).toSorted(), dangers, order, confirmed, refused, undone, safe, lifted, served, over];
  return confirmed ? now : [now, draft, pass, handled, spot];
}

export const stopOrderWalk: Walk<Ghost> = {
  procedure: 'stop-order',
  tries: universe,
  begins,
  starts: '2026-03-02T01:00:00.000Z',
  waits: [],
  happened,
  against,
  wrongIn,
  key,
  outside: ({ standing, ghost, now }) =>
    ['submitted', 'passed'].includes(standing.places['review'] ?? '')
      ? [{ standing: { ...standing, places: { ...standing.places, review: 'ready' } }, ghost: { ...ghost, pass: null }, now }]
      : [],
};
