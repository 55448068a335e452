import { describe, expect, it } from 'vitest';
import { contested, drafted, neighbour, readyFor, shop, toBoth } from '#tests/law/licence-scenes.ts';

const paper = 'licence-third-party';
const other = '示例·周邻居';
const others = { parties: [{ name: other, interest: '共用通道' }] };

describe('告知利害关系人 notify-third-parties', () => {
  it('tells those whose great interest the examiners found (许可法 36), and nobody else', () => {
    expect(contested('others').act('notify-third-parties').place('third-party')).toBe('told');
    expect(readyFor('draft-licence-decision').codes('notify-third-parties')).toContain('LG5');
    expect(contested('public').codes('notify-third-parties')).toContain('LG5');
  });

  it('lets nobody speak for another: each is heard, or had his own time', () => {
    const two = contested('others').act('notify-third-parties').act('notify-third-parties', others);
    const heard = two.act('serve-paper', { paper, addressee: other }).act('hear-opinions', { speaker: 'third-party', name: other });
    expect(heard.place('third-party')).toBe('told');
    // The first neighbour was never served: no time of his runs out.
    const [refusal] = drafted(heard.wait(40))
      .refusals('decide-licence', { lateReason: '等待陈述。' })
      .filter(({ code }) => code === 'LG5');
    expect(refusal?.says).toContain(neighbour);
    const served = heard.act('serve-paper', { paper, addressee: neighbour });
    const codes = (days: number) => drafted(served.wait(days)).codes('decide-licence', { lateReason: '等待陈述。' });
    expect(codes(5)).toContain('LG5');
    expect(codes(9)).not.toContain('LG5');
    expect(served.act('hear-opinions', { speaker: 'third-party', name: neighbour }).place('third-party')).toBe('heard');
  });

  it('offers the hearing also to one found later, and tells nobody twice', () => {
    const offered = toBoth(contested('others').act('notify-third-parties').act('offer-licence-hearing'), 'licence-hearing-offer');
    expect(offered.codes('notify-third-parties')).toContain('third-parties-are-new');
    const later = offered.act('notify-third-parties', others);
    expect([later.place('third-party'), later.place('hearing')]).toEqual(['told', 'told']);
    const told = later.act('serve-paper', { paper: 'licence-hearing-offer', addressee: other });
    expect([told.place('hearing'), later.codes('serve-paper', { paper: 'licence-hearing-offer', addressee: shop })]).toEqual([
      'offered',
      [],
    ]);
  });
});
