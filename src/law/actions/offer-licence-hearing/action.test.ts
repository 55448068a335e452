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
    expect(one.codes('request-hearing', { name: shop })).toContain('LG6');
    expect(one.act('request-hearing').place('hearing')).toBe('requested');
    const both = toBoth(offered(), paper);
    expect(both.place('hearing')).toBe('offered');
    expect(both.standing.clocks['hearing-request']).toMatchObject({ started: '2026-03-02', stopped: null });
  });

  it('counts each person’s five days from the service on him, in whatever order they were written down (许可法 47)', () => {
    const late = offered().act('serve-paper', { paper, addressee: neighbour }).wait(9).act('serve-paper', { paper, addressee: shop });
    const byNeighbour = late.act('request-hearing');
    expect(byNeighbour.act('refuse-hearing', { ground: 'late' }).place('hearing')).toBe('refused');
    const byShop = late.act('request-hearing', { by: 'applicant', name: shop });
    expect(byShop.codes('refuse-hearing', { ground: 'late' })).toContain('LG6');
  });

  it('leaves the right of those not yet told as it was where one asked too late', () => {
    const alone = offered().act('serve-paper', { paper, addressee: neighbour }).wait(9).act('request-hearing');
    const refused = alone.act('refuse-hearing', { ground: 'late' });
    expect([refused.place('hearing'), refused.codes('serve-paper', { paper, addressee: shop })]).toEqual(['told', []]);
  });

  it('is owed to somebody found after the hearing too', () => {
    const notice = 'licence-hearing-notice';
    const held = toBoth(toBoth(offered(), paper).act('request-hearing').act('appoint-hearing'), notice).wait(15).act('hold-hearing');
    const later = held.act('notify-third-parties', { parties: [{ name: '示例·周邻居', interest: '共用通道' }] });
    expect([held.place('hearing'), later.place('hearing')]).toEqual(['held', 'told']);
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
