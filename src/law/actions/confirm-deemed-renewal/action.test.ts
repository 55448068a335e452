import { describe, expect, it } from 'vitest';
import { held } from '#tests/law/licence-scenes.ts';

describe('确认视为准予延续 confirm-deemed-renewal', () => {
  const asked = held().act('apply-for-renewal');

  it('confirms what silence granted, from the day after the last (许可法 50 Ⅱ)', () => {
    expect(asked.wait(730).codes('confirm-deemed-renewal')).toContain('LG9');
    const renewed = asked.wait(731).act('confirm-deemed-renewal');
    expect(renewed.standing.facts).toMatchObject({ validFrom: '2028-03-02', validUntil: '2030-03-01', decidedOutcome: 'approve' });
    expect(renewed.standing.places).toMatchObject({ renewal: 'ended', certificate: 'due', main: 'in-force' });
  });

  it('confirms nothing of an application that came late', () => {
    const late = held().wait(710).act('apply-for-renewal', { timely: 'late' }).wait(30);
    expect(late.codes('confirm-deemed-renewal')).toContain('LG9');
  });

  it('nor of one that was told what it lacked and never mended', () => {
    const lacking = asked.act('notify-supplement', { items: [{ material: 'renewal-application', lacks: 'form', says: '没有签名。' }] });
    expect(lacking.wait(731).codes('confirm-deemed-renewal')).toContain('place');
  });

  it('gives no longer than the matter allows', () => {
    expect(asked.wait(731).codes('confirm-deemed-renewal', { validUntil: '2031-03-01' })).toContain('LG9');
  });
});
