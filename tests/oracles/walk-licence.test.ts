import { describe, expect, it } from 'vitest';
import { versionOf } from '#law/procedures/index.ts';
import type { Walked } from './walk-licence-engine.ts';
import { walkLicence, walkedActions, worlds } from './walk-licence.ts';
import { walkLife } from './walk-licence-life.ts';

const { procedure, actions } = versionOf('licence');

function tell(walk: string, { standings, attempts, permitted, judged }: Walked): void {
  process.stdout.write(`${JSON.stringify({ walk, standings, attempts, permitted, judged })}\n`);
}

function expectLawful(walked: Walked): void {
  expect(walked.unlawful).toEqual([]);
  expect(walked.refusedThoughLawful).toEqual([]);
  expect(walked.faults).toEqual([]);
}

/*
 * Proved of every standing reached, in both directions (what the gates permit is lawful, what is lawful they permit):
 * – nothing is decided on an application that was neither accepted nor, by five days of silence, deemed to be (32);
 * – nobody is asked for papers after five days, twice, or outside the public list; nobody is accepted who is not this bureau's, nor sent away
 *   who is (30–32); whoever is kept out is neither accepted nor granted anything (78, 79);
 * – every decision rests on two who examined, on the premises where it grants, on what was found and on a draft nothing has overtaken (34, 38);
 * – third parties are told and heard, a hearing offered or due to the public is over and its record taken in (36, 46–48);
 * – a refusal always, and every contested grant, is decided on the pass of that very draft by somebody who handled none of it, by a head who did
 *   neither; the days that count are counted, and being late has its reason (42, 45);
 * – no certificate without a decision (39); silence renews exactly what was asked for in time and not left unmended (50);
 * – nobody's licence is withdrawn or revoked untold, unheard or without the hearing he may ask for (7, 47, 69); cancellation takes away nothing
 *   that still stands (70).
 */
describe('every reachable standing of a licence', () => {
  it.each(worlds.map((world) => [world.title, world] as const))(
    'up to the decision: %s',
    (title, world) => {
      const walked = walkLicence(world);
      tell(`licence up to the decision: ${title}`, walked);
      expectLawful(walked);
      for (const decision of ['decide-licence', 'grant-licence', 'accept-application'])
        expect((walked.judged[decision] ?? 0) > 0, decision).toBe(!world.barred && (decision !== 'grant-licence' || !world.reviewsAll));
    },
    180_000,
  );

  it.each(['change', 'ending'] as const)(
    'while it is held: renewal and silence beside %s',
    (beside) => {
      const walked = walkLife(beside);
      tell(`licence while it is held: ${beside}`, walked);
      expectLawful(walked);
      for (const reached of ['apply-for-renewal', 'confirm-deemed-renewal', 'decide-licence', 'cancel-licence'])
        expect(walked.judged[reached] ?? 0, reached).toBeGreaterThan(0);
      if (beside === 'ending') expect(walked.judged['decide-ending'] ?? 0).toBeGreaterThan(0);
    },
    180_000,
  );
});

describe('what the walk leaves out cannot matter to it', () => {
  const left = procedure.steps.filter(({ action }) => !walkedActions.has(action));
  const tracks = ['main', 'change', 'renewal', 'ending', 'hearing', 'third-party', 'exclusion', 'certificate', 'review'];

  it('leaves out only what makes no move there, or stands behind a decision, and the archive', () => {
    const moving = left.filter(({ moves }) => moves.some(({ track }) => tracks.includes(track))).map(({ action }) => action);
    expect(moving.toSorted()).toEqual(['archive-case', 'record-remedy-result', 'settle-disagreement']);
  });

  it('nothing left out remembers what a gate of a decision reads', () => {
    const read = factsRead();
    for (const { action } of left.filter((step) => step.action !== 'record-remedy-result'))
      expect({ action, remembers: Object.keys(actions[action]?.remembers ?? {}).filter((fact) => read.has(fact)) }).toEqual({
        action,
        remembers: [],
      });
  });

  it('a settlement of a disagreement leads where the walk is anyway', () => {
    const settle = procedure.steps.find(({ action }) => action === 'settle-disagreement');
    expect(settle?.moves).toMatchObject([{ track: 'review', to: 'ready' }]);
  });
});

/** Facts that the gates of walked actions ask for by name; those conditions read are named in `law/conditions/licence-*.ts`. */
function factsRead(): ReadonlySet<string> {
  const walked = procedure.steps.filter(({ action }) => walkedActions.has(action));
  const text = JSON.stringify(walked.flatMap(({ must, moves }) => [must, moves]));
  const asked = [...text.matchAll(/"fact":"([^"]+)"/g)].map(([, fact]) => fact ?? '');
  const byConditions = ['draft', 'handlers', 'examined', 'siteChecks', 'interests', 'materials', 'supplemented', 'supplements', 'received'];
  return new Set([...asked, ...byConditions, 'validUntil', 'renewalTimely', 'endingHeard', 'extended', 'barredOn', 'reviewedDraft']);
}
