import { describe, expect, it } from 'vitest';
import { doneAfter } from '#tests/law/licence-scenes.ts';

describe('申请人当场更正 correct-application', () => {
  it('is written down on the day, before the application is dealt with (许可法 32 Ⅰ 3)', () => {
    const file = doneAfter('apply-for-licence');
    expect(file.refusals('correct-application')).toEqual([]);
    expect(file.codes('correct-application', { correctedOn: '2026-03-01' })).toContain('date-is-today');
    expect(doneAfter('accept-application').codes('correct-application')).toContain('LG1');
  });
});
