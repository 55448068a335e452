import { describe, expect, it } from 'vitest';
import { versionOf } from '#law/procedures/index.ts';
import type { Move } from '#law/vocabulary.ts';
import { cutOffWalk } from './walk-cut-off.ts';
import { type Found, type Walk, walk } from './walk-engine.ts';
import { seizureWalk } from './walk-seizure.ts';
import { stopOrderWalk } from './walk-stop-order.ts';

/*
 * What holds in every standing that can be reached, whoever does what when, by a second opinion that reads the statutes and no place, fact or
 * clock of the procedures:
 *
 * Seizure (强制法 17–28). Nobody seizes without approval by a head who handled nothing, save on the spot; what the list of review names is not
 * approved without a pass of that very draft; nothing is taken beyond what was approved; officers show certificates and tell. From the end of
 * the thirty days, or sixty, days of appraisal aside, from the twenty-fourth hour after an unapproved measure, from a refusal, a ground of 28 or
 * the fall of the decision, the standing says 依法应当解除, the head may release, and whatever holds, lengthens or disposes is refused. One
 * extension. Confiscated is only what a linked penalty confiscates. The case is closed when every thing is given back or away, all papers served.
 *
 * Orders on the spot (安法 65 Ⅰ 3). Work is stopped for a major danger only, and only while nothing else is safe; where the list names it, not
 * confirmed without review. Nobody resumes before every danger has been looked at again and found gone and a head has consented, unless the
 * order was refused or undone: then the standing says it must be lifted, and it may be.
 *
 * Cutting off (安法 70). The principal head alone, on a reviewed draft, after urging; never for homes, without safety or real danger; power only
 * a day after the unit was told, unless urgency was decided; the supplier after the unit and in writing; not at night, not on days off, unless
 * urgency was decided. Once obeyed or undone the standing says it must be restored, and it may be; till then the case does not end.
 */
const walks = {
  seizure: { of: seizureWalk, knows: ['release-seizure'], reaches: ['archive-case', 'decide-extension', 'carry-out-disposal'] },
  'stop-order': { of: stopOrderWalk, knows: ['consent-to-resume', 'reinspect'], reaches: ['archive-case', 'approve-closing'] },
  'cut-off': {
    of: cutOffWalk,
    knows: ['decide-cut-off', 'carry-out-cut-off', 'verify-removal', 'restore-supply'],
    reaches: ['archive-case', 'approve-closing'],
  },
};

describe.each(Object.entries(walks))('every reachable standing of %s', (id, { of, knows, reaches }) => {
  it('is lawful by a second opinion', () => {
    const { standings, tried, permitted, counts, wrongs, refused }: Found = walk(of as Walk<unknown>, new Set(knows));
    process.stdout.write(`${JSON.stringify({ walk: id, standings, tried, permitted, wrongs: wrongs.length, refused: refused.length })}\n`);
    expect(wrongs.slice(0, 10)).toEqual([]);
    expect(refused.slice(0, 10)).toEqual([]);
    for (const action of reaches) expect({ action, reached: (counts[action] ?? 0) > 0 }).toEqual({ action, reached: true });
  }, 600_000);

  const { steps } = versionOf(id).procedure;
  const tried = new Set(of.tries.map(({ action }) => action));
  const aside = ['recusal', 'remedy', 'disclosure'];
  const said = ({ track, to }: Move) => `${track} → ${to}`;
  const matters = (of: readonly Move[]) => of.filter(({ track }) => !aside.includes(track)).map(said);

  it('leaves out only what undoes a review, or does what revoking does', () => {
    const left = steps.filter(({ action }) => !tried.has(action));
    const revoking = steps.filter(({ action }) => action === 'revoke-decision').flatMap(({ moves }) => matters(moves));
    const known = new Set(['review → ready', 'review → incomplete', ...revoking]);
    expect(left.flatMap(({ moves }) => matters(moves)).filter((move) => !known.has(move))).toEqual([]);
  });

  it('asks nothing elsewhere of what is left out but that it is not pending', () => {
    for (const { action, from } of steps.filter((step) => tried.has(step.action)))
      for (const track of aside)
        expect({ action, track, asks: from[track]?.includes('none') ?? true }).toEqual({ action, track, asks: true });
  });
});
