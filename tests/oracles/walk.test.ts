import { describe, expect, it } from 'vitest';
import { conditions } from '#law/conditions/index.ts';
import { versionOf } from '#law/procedures/index.ts';
import type { Json, Step, Test } from '#law/vocabulary.ts';
import { walk } from './walk.ts';
import { universe } from './walk-universe.ts';

const { procedure, actions } = versionOf('ordinary-penalty');
const outside = ['recusal', 'jurisdiction'];
const walkedActions = new Set(universe.map(({ action }) => action));
const decisive = ['main', 'review', 'notice', 'defence', 'hearing', 'discussion'];
const early = ['clue', 'filing-proposed', 'investigating', 'concluded', 'noticed'];

function isUpToDecision({ from, opens }: Step): boolean {
  return opens === true || from['main'] === undefined || from['main'].some((place) => early.includes(place));
}

describe('every reachable standing of the ordinary procedure', () => {
  it('reaches no decision without a pass of that very draft by a qualified reviewer who handled nothing, nor past any other gate', () => {
    const walked = walk();
    const { standings, attempts, permitted, decisions } = walked;
    process.stdout.write(`${JSON.stringify({ walk: 'ordinary-penalty up to the decision', standings, attempts, permitted, decisions })}\n`);
    expect(walked.unlawful).toEqual([]);
    expect(walked.whilePending).toEqual([]);
    expect(walked.refusedThoughLawful).toEqual([]);
    expect(walked.decisions).toBeGreaterThan(0);
    expect(walked.decisions).toBe(walked.lawfulDecisions);
  }, 900_000);
});

describe('what the walk leaves out cannot matter to the decision', () => {
  it('leaves out only actions that make no move on the way to it and remember nothing its gates read', () => {
    const left = procedure.steps.filter(
      (step) => isUpToDecision(step) && !walkedActions.has(step.action) && !belongsOutside(step) && step.action !== 'decide-daily-penalty',
    );
    const read = factsRead();
    for (const step of left) {
      expect({ action: step.action, moves: step.moves.filter(({ track }) => decisive.includes(track)) }).toEqual({
        action: step.action,
        moves: [],
      });
      const remembered = Object.keys(actions[step.action]?.remembers ?? {}).filter((fact) => read.has(fact));
      expect({ action: step.action, remembered }).toEqual({ action: step.action, remembered: [] });
    }
  });

  it('knows everything recusal and jurisdiction can do to the rest', () => {
    const effects = procedure.steps
      .filter(belongsOutside)
      .flatMap(({ moves }) => moves.filter(({ track }) => !outside.includes(track)).map(({ track, to }) => `${track} → ${to}`));
    expect(new Set(effects)).toEqual(new Set(['review → ready', 'hearing → requested']));
  });

  it('asks nothing of recusal and jurisdiction elsewhere but that they are not pending', () => {
    for (const step of procedure.steps.filter((one) => !belongsOutside(one)))
      for (const track of outside)
        expect({ action: step.action, asks: step.from[track]?.includes('none') ?? true }).toEqual({ action: step.action, asks: true });
  });

  it('asks of a daily penalty everything it asks of any penalty, from the same places, and moves to the same', () => {
    const [usual, daily] = ['decide-penalty', 'decide-daily-penalty'].map((action) =>
      procedure.steps.find((step) => step.action === action),
    );
    const shared = usual?.must.filter(({ test }) => JSON.stringify(test) !== '{"not":{"condition":"matter-is-daily"}}') ?? [];
    expect(shared.length).toBe((usual?.must.length ?? 0) - 1);
    expect(daily?.must).toEqual(expect.arrayContaining(shared));
    expect([daily?.from, daily?.moves]).toEqual([usual?.from, usual?.moves]);
    expect(actions['decide-daily-penalty']?.decides).toBe(true);
    expect(actions['decide-daily-penalty']?.who).toEqual(actions['decide-penalty']?.who);
  });

  it('takes a case up anew with nothing of what the old decision was built on', () => {
    const reopen = procedure.steps.find(({ action }) => action === 'reopen-case');
    for (const track of decisive.filter((one) => one !== 'main'))
      expect(reopen?.moves).toContainEqual({ track, to: procedure.tracks[track]?.begins });
    // Who handles and who is recused stay; the draft only decides together with a pass of it.
    const stay = ['draft', 'handlers', 'recused'];
    const emptied = actions['reopen-case']?.remembers ?? {};
    const kept = [...factsRead()].filter((fact) => JSON.stringify(emptied[fact]) !== '{"value":null}' && !stay.includes(fact));
    expect(kept).toEqual([]);
  });

  it('lets nothing but requirements look at other cases: those can only refuse', () => {
    for (const step of procedure.steps) for (const { when } of step.moves) expect(when ? looks(when) : []).toEqual([]);
  });

  it('never goes back from the decision to a place before it, save by taking the case up anew', () => {
    const after = procedure.steps.filter(({ from, opens }) => !opens && !from['main']?.some((place) => early.includes(place)));
    for (const step of after.filter((one) => !belongsOutside(one) && one.action !== 'reopen-case'))
      for (const move of step.moves) if (move.track === 'main' && step.from['main']) expect(early).not.toContain(move.to);
  });
});

function looks(test: Test): readonly string[] {
  if ('condition' in test) return conditions[test.condition]?.looksAt ?? [];
  if ('not' in test) return looks(test.not);
  if ('all' in test) return test.all.flatMap(looks);
  return 'any' in test ? test.any.flatMap(looks) : [];
}

function belongsOutside({ from }: Step): boolean {
  return Object.keys(from).some((track) => outside.includes(track) && !from[track]?.includes('none')) || isRequest(from);
}

/** `request-recusal` and `propose-police-transfer` begin on their own track. */
function isRequest(from: Step['from']): boolean {
  return procedure.steps.some(
    (step) => step.from === from && step.moves.length > 0 && step.moves.every(({ track }) => outside.includes(track)),
  );
}

/** Facts that tests of steps and clocks up to the decision name. Conditions read `draft` and others of their own, all set by walked actions. */
function factsRead(): ReadonlySet<string> {
  const facts = new Set<string>([
    'draft',
    'noticed',
    'problems',
    'reviewedDraft',
    'handlers',
    'recused',
    'hearingHost',
    'hearingOn',
    'complexity',
  ]);
  const look = (test: Test): void => {
    if ('fact' in test) facts.add(test.fact);
    if ('not' in test) look(test.not);
    if ('all' in test) for (const part of test.all) look(part);
    if ('any' in test) for (const part of test.any) look(part);
  };
  for (const step of procedure.steps.filter((one) => walkedActions.has(one.action) && isUpToDecision(one)))
    for (const test of [...step.must.map((one) => one.test), ...step.moves.flatMap(({ when }) => when ?? [])]) look(test as Test & Json);
  return facts;
}
