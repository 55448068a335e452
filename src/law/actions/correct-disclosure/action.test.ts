import { describe, expect, it } from 'vitest';
import type { Person } from '../../vocabulary.ts';
import { people } from '#tests/law/people.ts';
import { begin, untilAfter } from '#tests/law/scene.ts';

describe('复核更正并公示 correct-disclosure', () => {
  it('leaves it published, whether the correction is agreed to or not, citing 公开条例 41', () => {
    const prepared = untilAfter('publish-decision').act('redraft-disclosure');
    expect(prepared.act('correct-disclosure').place('disclosure')).toBe('published');
    expect(prepared.act('correct-disclosure', { result: 'returned' }).place('disclosure')).toBe('published');
  });

  it('is not done before a text is prepared, nor without comparing', () => {
    expect(untilAfter('publish-decision').codes('correct-disclosure')).toContain('place');
    expect(untilAfter('publish-decision').act('redraft-disclosure').codes('correct-disclosure', { compared: false })).toContain('gate');
  });

  it('is done by somebody else than whoever prepared the correction', () => {
    const fu = { ...people['fu'], roles: [...(people['fu']?.roles ?? []), ...(people['gong']?.roles ?? [])] } as Person;
    const scene = untilAfter('publish-decision', begin('ordinary-penalty', { people: { ...people, fu } }));
    expect(scene.act('redraft-disclosure', {}, 'fu').codes('correct-disclosure', {}, 'fu')).toContain('signer-is-not-redrafter');
    expect(scene.act('redraft-disclosure', {}, 'gong').codes('correct-disclosure', {}, 'fu')).toEqual([]);
  });

  it('is not for the publisher', () => {
    expect(untilAfter('publish-decision').act('redraft-disclosure').codes('correct-disclosure', {}, 'gong')).toContain('who');
  });
});
