import { describe, expect, it } from 'vitest';
import type { OtherCase } from '#law/vocabulary.ts';
import { party } from '#tests/law/drafts.ts';
import { penaltyFromHere } from '#tests/law/procedures/inspection.ts';
import { item, register, registers } from '#tests/law/registers.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';

const served = untilBefore('enter-premises', begin('inspection'));

describe('亮证入企 enter-premises', () => {
  it('shows who they are before anything else (安全生产法 67)', () => {
    expect(served.refusals('enter-premises', { certificatesShown: false })).toMatchObject([
      {
        code: 'IG9',
        articles: [
          { law: 'WSL2021', article: '67' },
          { law: 'APL2021', article: '55' },
        ],
      },
    ]);
    expect(served.act('enter-premises').standing.facts['inspectedOn']).toBe('2026-03-02');
  });

  it('needs the notice served before, or handed over now where the approval said so', () => {
    const issued = untilBefore('serve-paper', begin('inspection'));
    expect(issued.codes('enter-premises')).toEqual(['IG10']);
    expect(issued.codes('enter-premises', { noticeHanded: true })).toEqual(['IG10']);
    expect(untilBefore('notify-inspection', begin('inspection')).codes('enter-premises')).toContain('place');
    const unannounced = untilBefore('propose-inspection', begin('inspection'))
      .act('propose-inspection', { announced: 'unannounced', unannouncedReason: '防止转移证据。' })
      .act('approve-inspection')
      .act('notify-inspection');
    expect(unannounced.codes('enter-premises')).toEqual(['IG10']);
    expect(unannounced.act('enter-premises', { noticeHanded: true }).place('notice')).toBe('served');
  });

  it('takes in nobody who was not approved', () => {
    expect(served.codes('enter-premises', { helpersPresent: ['示例·顾专家'] })).toEqual([]);
    expect(served.refusals('enter-premises', { helpersPresent: ['示例·顾专家', '示例·路人'] })).toMatchObject([
      { code: 'IG11', says: expect.stringContaining('路人') },
    ]);
  });

  it('costs the enterprise nothing, tells it its rights, registers the visit', () => {
    expect(served.codes('enter-premises', { noCharge: false })).toEqual(['IG12']);
    expect(served.codes('enter-premises', { rightsTold: false })).toEqual(['gate']);
    expect(served.codes('enter-premises', { scanned: 'unavailable' })).toEqual(['gate']);
    expect(served.codes('enter-premises', { scanned: 'unavailable', scanReason: '没有网络。' })).toEqual([]);
    expect(served.codes('enter-premises', { on: '2026-03-01' })).toEqual(['date-is-today']);
  });

  it('is by the officers approved, or says why by others', () => {
    expect(served.refusals('enter-premises', { officers: ['zhang', 'wang'] })).toMatchObject([
      { code: 'IG18', says: expect.stringContaining('王') },
    ]);
    expect(served.codes('enter-premises', { officers: ['zhang', 'wang'], swapReason: '李协办病假。' })).toEqual([]);
  });

  it('asks again, on the day itself, whether the items stand in public', () => {
    const withdrawn = register({ items: { 'JC-01': item }, published: {} });
    const changed = { ...registers, 'inspection-items-register': withdrawn };
    expect(begin('inspection', { standing: served.standing, registers: changed }).codes('enter-premises')).toEqual(['IG4']);
  });

  it('counts in the year in which they go in', () => {
    const visit = (on: string): OtherCase => ({
      ...{ ...penaltyFromHere, procedure: 'inspection', kind: 'inspection' },
      standing: { places: { main: 'closed' }, facts: { party, source: 'daily', means: 'on-site', inspectedOn: on }, done: {} },
    });
    const others = [visit('2027-01-05'), visit('2027-01-06')];
    const later = (now: string) => begin('inspection', { standing: served.standing, others, now });
    expect(later('2026-12-31T01:00:00.000Z').codes('enter-premises')).toEqual([]);
    expect(later('2027-01-07T01:00:00.000Z').codes('enter-premises')).toEqual(['IG5']);
  });

  it('needs two certified officers of the case', () => {
    expect(served.codes('enter-premises', { officers: ['zhang', 'guo'] })).toContain('PG1');
    expect(served.codes('enter-premises', { officers: ['wang', 'zhao'] }, 'wang')).toContain('who');
  });
});
