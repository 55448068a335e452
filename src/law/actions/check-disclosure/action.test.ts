import { describe, expect, it } from 'vitest';
import type { JsonObject, Person } from '../../vocabulary.ts';
import { defaultSettings } from '../../settings.ts';
import { citizen } from '#tests/law/drafts.ts';
import { people } from '#tests/law/people.ts';
import { begin, type Scene, untilAfter, untilBefore } from '#tests/law/scene.ts';

const exempt = (exemption: string, exemptionReason = '公开会泄露生产工艺，无法隐去后公开。'): JsonObject => ({
  result: 'exempt',
  exemption,
  exemptionReason,
});

describe('复核公示文本 check-disclosure', () => {
  it('is done by somebody else than the preparer', () => {
    const fu = { ...people['fu'], roles: [...roles('fu'), ...roles('gong')] } as Person;
    const prepared = untilBefore('prepare-disclosure', begin('ordinary-penalty', { people: { ...people, fu } })).act(
      'prepare-disclosure',
      {},
      'fu',
    );
    expect(prepared.codes('check-disclosure', {}, 'fu')).toContain('signer-is-not-preparer');
  });

  it('is not done without comparing', () => {
    expect(untilAfter('prepare-disclosure').codes('check-disclosure', { compared: false })).toContain('gate');
  });

  it('withholds only on a ground of 公开条例 14 to 16, with its reason', () => {
    const scene = untilAfter('prepare-disclosure');
    expect(scene.codes('check-disclosure', { result: 'exempt' })).toContain('gate');
    expect(scene.codes('check-disclosure', exempt('third-party', ''))).toContain('gate');
    expect(scene.codes('check-disclosure', { exemption: 'secret', exemptionReason: '……' })).toContain('gate');
    expect(scene.act('check-disclosure', exempt('third-party')).place('disclosure')).toBe('exempt');
  });

  it('does not withhold a penalty on a firm as mere case information, citing 安法 78', () => {
    const [refusal] = untilAfter('prepare-disclosure').refusals('check-disclosure', exempt('case-file'));
    expect(refusal).toMatchObject({ code: 'gate' });
    expect(refusal?.says).toContain('安全生产法');
    expect(refusal?.articles).toContainEqual({ law: 'WSL2021', article: '78', paragraph: 2 });
  });

  it('does not pass a text naming somebody the record came to know later', () => {
    const scene = untilBefore('prepare-disclosure')
      .act('prepare-disclosure', { copy: { facts: '门卫王示例在场。' } })
      .act('serve-paper', { paper: 'decision', recipient: '王示例' });
    expect(scene.refusals('check-disclosure').map(({ says }) => says)).toEqual([expect.stringContaining('“王示例”')]);
    expect(scene.codes('check-disclosure', { result: 'returned' })).toEqual([]);
  });
});

describe('a party under eighteen', () => {
  const minor = (settings = {}): Scene => {
    const { standing } = untilAfter('prepare-disclosure');
    const facts = { ...standing.facts, party: { ...citizen, name: '赵小示例', age: 16, capacity: 'minor' }, copy: { party: '某某' } };
    return begin('ordinary-penalty', { standing: { ...standing, facts }, settings });
  };

  it('is not published while the bureau has not settled it, and may be withheld for that', () => {
    expect(minor().codes('check-disclosure')).toContain('gate');
    expect(minor().act('check-disclosure', exempt('minor', '当事人十六周岁。')).place('disclosure')).toBe('exempt');
    expect(untilAfter('prepare-disclosure').codes('check-disclosure', exempt('minor'))).toContain('gate');
  });

  it('is published without the name where the bureau has settled on that', () => {
    const minorDisclosure = { ...defaultSettings.minorDisclosure, value: 'masked', status: '已核' } as const;
    expect(minor({ minorDisclosure }).codes('check-disclosure')).toEqual([]);
    const named = minor({ minorDisclosure }).standing;
    const bare = { ...named, facts: { ...named.facts, copy: { party: '赵小示例' } } };
    expect(begin('ordinary-penalty', { standing: bare, settings: { minorDisclosure } }).codes('check-disclosure')).toContain('gate');
  });
});

function roles(id: string): Person['roles'] {
  return people[id]?.roles ?? [];
}
