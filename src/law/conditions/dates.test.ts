import { describe, expect, it } from 'vitest';
import { begin, type Scene, untilAfter, untilBefore } from '#tests/law/scene.ts';

const before = '2026-02-27';
const waiting = (action: string) => untilBefore(action).wait(1);

describe('nothing that waits for another thing is dated before it', () => {
  const cases: readonly (readonly [action: string, field: string, scene: () => Scene])[] = [
    ['discuss-collectively', 'heldOn', () => waiting('discuss-collectively')],
    ['hear-defence', 'heardOn', () => untilAfter('serve-paper')],
    ['waive-defence', 'waivedOn', () => untilAfter('serve-paper')],
    [
      'preserve-evidence',
      'preservedOn',
      () => untilBefore('conclude-investigation').act('propose-preservation').act('approve-preservation'),
    ],
    [
      'hand-over-to-police',
      'handedOn',
      () => untilBefore('conclude-investigation').act('propose-police-transfer').act('decide-police-transfer'),
    ],
  ];

  it.each(cases)('%s', (action, field, scene) => {
    expect(scene().codes(action)).toEqual([]);
    expect(scene().codes(action, { [field]: before })).toContain('date-not-before');
  });

  it('and where the other thing was never done, no date will do', () => {
    expect(begin().act('register-clue').codes('discuss-collectively')).toContain('date-not-before');
  });
});
