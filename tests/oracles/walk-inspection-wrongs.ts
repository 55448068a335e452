import type { JsonObject } from '#law/vocabulary.ts';
import { outcomesOf, rows, schemeOf, type Ghost, type Scheme } from './walk-inspection-ghost.ts';
import { dayAt, type Attempt } from './walk-inspection-universe.ts';

/*
 * What the rules say about an act, asked of what has happened: written from the statutes and from 国办发〔2024〕54号, not from the procedure.
 */
const always = Number.POSITIVE_INFINITY;
const certificateEnds: Readonly<Record<string, number>> = { zhang: always, li: always, wang: always, gao: always, zhao: 0 };
const year = (wait: number) => dayAt(wait).slice(0, 4);
const caps: Readonly<Record<string, number>> = { 'JC-01': 2, 'JC-02': 1 };
const yearly = 2;

type Wrong = readonly [boolean, string];

/** 处罚法 42, 43, 55: two with certificates, the signer among them and one of the handlers, none of them recused. */
function crewWrongs(ghost: Ghost, by: string, form: JsonObject): Wrong[] {
  const officers = form['officers'] as readonly string[];
  return [
    [new Set(officers).size < 2 || !officers.includes(by), '42: fewer than two officers'],
    [officers.some((id) => ghost.waits > (certificateEnds[id] ?? -1)), '55: an officer without a certificate'],
    [ghost.recused && officers.includes('zhang'), '43: an officer who is recused'],
    [ghost.handlers.length > 0 && !ghost.handlers.includes(by), 'not of this case'],
  ];
}

/** 国办发〔2024〕54号: as approved, or the reason. */
function swapWrongs({ handlers }: Ghost, form: JsonObject): Wrong[] {
  return [[(form['officers'] as string[]).some((id) => !handlers.includes(id)) && !form['swapReason'], '54号: others than approved']];
}

function visitWrongs({ visits, lead, isPublic }: Ghost, scheme: Scheme, day: number): Wrong[] {
  const capped = visits.filter((visit) => visit.kind !== 'lead' && year(visit.at) === year(day));
  const ofItem = scheme.item === 'JC-02' ? capped.length : 0;
  return [
    [scheme.item === 'JC-03' || (scheme.item === 'JC-01' && !isPublic), '54号: an item that is not public'],
    [scheme.onSite && !lead && capped.length >= yearly, '54号: over the yearly cap'],
    [scheme.onSite && !lead && ofItem >= (caps[scheme.item] ?? 0), '54号: over the cap of the item'],
  ];
}

function repeatWrong({ visits }: Ghost, scheme: Scheme): Wrong {
  const near = visits.some(({ at, kind }) => kind === 'open' || at === scheme.at);
  return [scheme.onSite && near && !scheme.explained, '54号: repeated without a reason'];
}

function enteringWrongs(ghost: Ghost, { by }: Attempt, form: JsonObject): Wrong[] {
  const { scheme, notice } = ghost;
  const atTheDoor = notice === 'issued' && scheme?.unannounced === true && form['noticeHanded'] === true;
  return [
    [ghost.stage !== 'approved' || scheme === null, '54号: not approved'],
    [scheme?.onSite === false, '54号: no visit was approved'],
    [form['certificatesShown'] !== true, '安法67: certificates not shown'],
    [notice !== 'served' && !atTheDoor, '54号: no notice'],
    [form['noCharge'] !== true, '54号: at the firm’s cost'],
    [form['rightsTold'] !== true, '54号: rights not told'],
    [(form['helpersPresent'] as string[]).length > 0, '54号: strangers come in'],
    ...(scheme ? visitWrongs(ghost, scheme, ghost.waits) : []),
    ...crewWrongs(ghost, by, form),
    ...swapWrongs(ghost, form),
  ];
}

function lookingWrongs(ghost: Ghost, { action, by }: Attempt, form: JsonObject): Wrong[] {
  const { scheme, stage, waits, entered } = ghost;
  const remote = action === 'check-remotely';
  const until = Math.max(scheme?.until ?? -1, entered ?? -1);
  return [
    [remote ? stage !== 'approved' : !['entered', 'refused', 'inspected'].includes(stage), 'not approved, or nobody is in'],
    [remote && scheme?.onSite === true, '54号: a visit was approved'],
    [remote && scheme?.item === 'JC-01' && !ghost.isPublic, '54号: an item that is not public'],
    [!remote && entered === null, '安法67: nobody showed who they are'],
    [!remote && form['certificatesShown'] !== true, '安法67: certificates not shown'],
    [!remote && stage !== 'refused' && waits > until, '54号: after the time approved'],
    [rows(form, 'problems').length > 0 && rows(form, 'checked').length === 0, '54号: a problem of no item'],
    [rows(form, 'checked').length === 0 && !ghost.looked, '54号: an item of the scheme left out'],
    ...crewWrongs(ghost, by, form),
    ...swapWrongs(ghost, form),
  ];
}

function concludingWrongs(ghost: Ghost, by: string, form: JsonObject): Wrong[] {
  const outcomes = outcomesOf(form);
  const standing = ['pending', 'done', 'undone'].includes(ghost.order);
  return [
    [!['inspected', 'refused'].includes(ghost.stage), '安法68: nothing recorded yet'],
    [rows(form, 'results').length !== ghost.problems, '安法65: a problem without its treatment'],
    [outcomes.includes('order') !== standing, '安法65: order and conclusion disagree'],
    [(outcomes.length === 0) !== (form['conclusion'] === '检查合格'), '安法68: conclusion and treatment disagree'],
    [ghost.recusalPending, '43: a recusal is pending'],
    ...crewWrongs(ghost, by, form),
  ];
}

function closingWrongs(ghost: Ghost, by: string, form: JsonObject): Wrong[] {
  return [
    [ghost.stage !== 'told' || !ghost.resultServed, '54号: the result is not told'],
    [ghost.order === 'pending', '安法65: an order that nobody looked at again'],
    [ghost.order === 'undone' && !ghost.followed, '安法65: an order not obeyed, and nothing follows'],
    [ghost.called.includes('penalty') && !ghost.penaltyOpened, '安法65: a case called for and not opened'],
    [ghost.called.includes('transfer') && !ghost.handedOver, '安法69: not handed over'],
    [ghost.recusalPending || ghost.remedy, 'a recusal or a remedy is pending'],
    ...crewWrongs(ghost, by, form),
  ];
}

const shows = (form: JsonObject) => JSON.stringify(form['copy'] ?? null).includes('13800000000');

/** What speaks against this act, by the rules alone; none where it is lawful; undefined where this file has no opinion. */
export function wrongsOf(ghost: Ghost, attempt: Attempt, form: JsonObject): string[] | undefined {
  const wrongs = judged(ghost, attempt, form);
  return wrongs?.filter(([wrong]) => wrong).map(([, says]) => says);
}

function judged(ghost: Ghost, attempt: Attempt, form: JsonObject): Wrong[] | undefined {
  const { action, by } = attempt;
  switch (action) {
    case 'propose-inspection': {
      const scheme = schemeOf(ghost, form);
      const crew = crewWrongs({ ...ghost, handlers: [] }, by, form);
      const needless = scheme.onSite && !form['whyOnSite'];
      return [
        [ghost.stage !== 'task', 'no task'],
        [needless, '54号: paper would do'],
        ...visitWrongs(ghost, scheme, scheme.at),
        repeatWrong(ghost, scheme),
        ...crew,
      ];
    }
    case 'approve-inspection': {
      const { scheme } = ghost;
      const approving =
        form['decision'] === 'approved' && scheme ? [...visitWrongs(ghost, scheme, scheme.at), repeatWrong(ghost, scheme)] : [];
      const head = ['fen', 'gao'].includes(by);
      return [
        [ghost.stage !== 'proposed', 'no scheme'],
        [!head, 'no head'],
        [ghost.handlers.includes(by), 'approves his own'],
        ...approving,
      ];
    }
    case 'enter-premises':
      return enteringWrongs(ghost, attempt, form);
    case 'inspect-premises':
    case 'check-remotely':
      return lookingWrongs(ghost, attempt, form);
    case 'conclude-inspection':
      return concludingWrongs(ghost, by, form);
    case 'reinspect':
      return [
        [!['pending', 'undone'].includes(ghost.order) || !['inspected', 'concluded', 'told'].includes(ghost.stage), 'nothing was ordered'],
        [form['cause'] !== 'requested' && ghost.waits <= ghost.orderedAt, 'before its last day, and nobody asked'],
        [ghost.orderServed !== 'yes', '处罚法61: an order that never came to the party, or too late to obey it'],
        [form['certificatesShown'] !== true, '安法67: certificates not shown'],
        ...crewWrongs(ghost, by, form),
      ];
    case 'close-inspection':
      return closingWrongs(ghost, by, form);
    case 'prepare-disclosure':
      return [
        [!['due', 'made', 'checked'].includes(ghost.copy) || ghost.struck, 'nothing to publish'],
        [shows(form), '个保法28: a number'],
      ];
    case 'check-disclosure':
      return [
        [ghost.copy !== 'made', 'no copy'],
        [by === ghost.copyBy, 'checks his own copy'],
        [form['compared'] !== true, 'not compared'],
        [form['result'] === 'exempt' && !(form['exemption'] && form['exemptionReason']), '公开条例13: withheld without a ground'],
      ];
    case 'publish-decision':
      return [
        [ghost.copy !== 'checked', 'published without a second person’s check'],
        [ghost.struck, 'revoked'],
      ];
    case 'redraft-disclosure':
      return [
        [!['public', 'mending'].includes(ghost.copy) || ghost.struck, 'not public'],
        [shows(form), '个保法28: a number'],
      ];
    case 'correct-disclosure':
      return [
        [ghost.copy !== 'mending' || ghost.struck, 'nothing to take its place'],
        [by === ghost.mendedBy, 'his own text'],
        [form['compared'] !== true, 'not compared'],
      ];
    case 'archive-case':
      return [
        [ghost.stage !== 'over' || ghost.copy === 'none' || ghost.archived, 'not over'],
        [!['public', 'settled'].includes(ghost.copy), '54号: not published, nor found not to be'],
        [ghost.copy === 'public' && ghost.struck, '处罚法48: revoked and still public'],
        [ghost.order === 'pending', '安法65: an order that nobody looked at again'],
      ];
    default:
      return undefined;
  }
}
