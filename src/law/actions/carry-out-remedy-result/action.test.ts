import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

const lost = untilAfter('decide-penalty').act('receive-remedy').act('reply-to-remedy').act('record-remedy-result', { result: 'revoked' });

describe('履行复议决定、判决 carry-out-remedy-result', () => {
  it('is due after a result against the bureau, and the case stays open for it, citing 复议法 77', () => {
    const served = lost.act('serve-paper', { paper: 'decision' });
    expect(lost.place('compliance')).toBe('due');
    expect(served.codes('propose-closing')).toContain('place');
    expect(served.act('carry-out-remedy-result').codes('propose-closing')).toEqual([]);
  });

  it('is asked for by no result that upholds', () => {
    const upheld = untilAfter('decide-penalty').act('receive-remedy').act('reply-to-remedy').act('record-remedy-result');
    expect(upheld.codes('carry-out-remedy-result')).toContain('place');
  });
});
