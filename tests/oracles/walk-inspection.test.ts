import { describe, expect, it } from 'vitest';
import { versionOf } from '#law/procedures/index.ts';
import type { Step, Test } from '#law/vocabulary.ts';
import { walkInspection } from './walk-inspection.ts';

const { procedure } = versionOf('inspection');
const disclosing = [
  'prepare-disclosure',
  'check-disclosure',
  'publish-decision',
  'redraft-disclosure',
  'correct-disclosure',
  'withdraw-disclosure',
];

describe('every reachable standing of an inspection', () => {
  it('permits what the rules permit and nothing else, and forgets no order', () => {
    const walked = walkInspection();
    const { standings, attempts, permitted, judged, reached } = walked;
    process.stdout.write(`${JSON.stringify({ walk: 'inspection', standings, attempts, permitted, judged })}\n`);
    // Nobody goes in without a published item, an approval by a head who does not handle it, two certified officers as approved, their
    // certificates shown and the notice; over the cap on a lead only, again only with a reason, and on papers alone nobody goes in at all.
    // Nothing closes with an order not looked at again, a failed one not followed, a case or transfer that was called for and never made.
    // Nothing stands in public with a number in it, without a second person's check, or is archived while it should have been withdrawn.
    expect(walked.unlawful).toEqual([]);
    expect(walked.refusedThoughLawful).toEqual([]);
    // An order runs with its clock for looking again until somebody does, keeps the case open, and is shown as overdue after that.
    expect(walked.forgotten).toEqual([]);
    const judgedActions = [
      'enter-premises',
      'inspect-premises',
      'check-remotely',
      'reinspect',
      'close-inspection',
      'publish-decision',
      'archive-case',
    ];
    for (const action of judgedActions) expect(reached[action]).toBeGreaterThan(0);
  }, 240_000);
});

describe('what the walk of an inspection leaves out cannot matter', () => {
  it('disclosure reads nothing but itself and what is in force, and nothing but the archive reads it', () => {
    for (const step of procedure.steps) {
      const others = [...tracksReadBy(step)].filter((track) => !['disclosure', 'validity'].includes(track));
      const reads = tracksReadBy(step).has('disclosure');
      if (disclosing.includes(step.action)) expect({ action: step.action, others }).toEqual({ action: step.action, others: [] });
      else if (!['archive-case', 'record-remedy-result'].includes(step.action))
        expect({ action: step.action, reads }).toEqual({ action: step.action, reads: false });
    }
  });

  it('a decided recusal and an ended remedy are everywhere as good as none', () => {
    for (const { action, from } of procedure.steps)
      for (const [track, over] of [
        ['recusal', 'decided'],
        ['remedy', 'ended'],
      ] as const)
        expect({ action, none: from[track]?.includes('none') }).toEqual({ action, none: from[track]?.includes(over) });
  });

  it('the plan and the draw are asked for when a task is registered, and whom it drew when the scheme is proposed', () => {
    const asking = (condition: string) => procedure.steps.filter((step) => conditionsIn(step).has(condition)).map(({ action }) => action);
    expect(asking('in-annual-plan')).toEqual(['open-inspection']);
    expect(asking('drawn-for-inspection')).toEqual(['open-inspection']);
    expect(asking('officers-as-drawn')).toEqual(['propose-inspection']);
  });
});

function testsOf({ must, moves }: Step): Test[] {
  const all: Test[] = [];
  const look = (test: Test): void => {
    all.push(test);
    if ('not' in test) look(test.not);
    if ('all' in test) for (const part of test.all) look(part);
    if ('any' in test) for (const part of test.any) look(part);
  };
  for (const test of [...must.map((one) => one.test), ...moves.flatMap(({ when }) => when ?? [])]) look(test);
  return all;
}

function tracksReadBy(step: Step): Set<string> {
  return new Set([...Object.keys(step.from), ...testsOf(step).flatMap((test) => ('track' in test ? [test.track] : []))]);
}

function conditionsIn(step: Step): Set<string> {
  return new Set(testsOf(step).flatMap((test) => ('condition' in test ? [test.condition] : [])));
}
