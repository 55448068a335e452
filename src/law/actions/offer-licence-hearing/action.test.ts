import { describe, expect, it } from 'vitest';
import { readyFor, contested, neighbour, shop, toBoth } from '#tests/law/licence-scenes.ts';

const paper = 'licence-hearing-offer';
const offered = () => contested('others').act('notify-third-parties').act('offer-licence-hearing');

describe('告知听证权利 offer-licence-hearing', () => {
  it('is for those with a great interest of their own in it (许可法 47), who are known by name', () => {
    expect(offered().place('hearing')).toBe('told');
    expect(contested('others').codes('offer-licence-hearing')).toContain('LG6');
    expect(readyFor('draft-licence-decision').codes('offer-licence-hearing')).toContain('LG6');
  });

  it('starts the five working days when it is served on each of them, and not before', () => {
    const one = offered().act('serve-paper', { paper, addressee: neighbour });
    expect(one.place('hearing')).toBe('told');
    expect(one.codes('request-hearing')).toContain('place');
    const both = toBoth(offered(), paper);
    expect(both.place('hearing')).toBe('offered');
    expect(both.standing.clocks['hearing-request']).toMatchObject({ started: '2026-03-02', stopped: null });
  });

  it('is served on nobody without a name, or of another name', () => {
    expect(offered().codes('serve-paper', { paper })).toContain('LG6');
    const [refusal] = offered().act('serve-paper', { paper, addressee: shop }).refusals('serve-paper', { paper, addressee: '示例·别人' });
    expect(refusal?.says).toContain(`还没有送达：${neighbour}`);
  });

  it('summons each of them, or the hearing is not held (许可法 48)', () => {
    const notice = 'licence-hearing-notice';
    const asked = toBoth(offered(), paper).act('request-hearing').act('appoint-hearing');
    const one = asked.act('serve-paper', { paper: notice, addressee: shop });
    expect([one.place('hearing'), toBoth(asked, notice).place('hearing')]).toEqual(['appointed', 'summoned']);
  });
});
