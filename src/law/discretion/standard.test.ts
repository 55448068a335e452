import { describe, expect, it } from 'vitest';
import { applicableStandards, standardOn, type Standard } from './standard.ts';

const edition = (id: string, validFrom: string, changes: Partial<Standard> = {}): Standard => ({
  ...{ id, title: id, number: '', validFrom, validTo: null, rows: [], decision: 'confirmed' },
  ...changes,
});
const first = edition('first', '2025-01-01');
const second = edition('second', '2026-06-01');
const proposed = edition('proposed', '2026-01-01', { decision: 'proposed' });
const all = [first, second, proposed];
const ids = ({ ruling, later }: ReturnType<typeof applicableStandards>) => [ruling?.id, later?.id];

describe('the edition of a day', () => {
  it('is the confirmed one that began last, both its days included', () => {
    expect(standardOn(all, '2024-12-31')).toBeNull();
    expect(standardOn(all, '2025-01-01')).toBe(first);
    expect(standardOn(all, '2026-05-31')).toBe(first);
    expect(standardOn(all, '2026-06-01')).toBe(second);
    expect(standardOn([edition('a', '2026-01-01', { validTo: '2026-01-31' })], '2026-02-01')).toBeNull();
  });

  it('is the one loaded last where two began on one day', () => {
    expect(standardOn([edition('a', '2026-01-01'), edition('b', '2026-01-01')], '2026-01-01')?.id).toBe('b');
  });
});

describe('what applies to a case (从旧兼从轻)', () => {
  it('is the edition of the day of the conduct, with today’s beside it where that is another', () => {
    expect(ids(applicableStandards(all, '2026-03-01', '2026-05-01'))).toEqual(['first', undefined]);
    expect(ids(applicableStandards(all, '2026-03-01', '2026-07-01'))).toEqual(['first', 'second']);
    expect(ids(applicableStandards(all, '2026-06-15', '2026-07-01'))).toEqual(['second', undefined]);
  });

  it('is today’s where there was none yet, and none where none was loaded', () => {
    expect(ids(applicableStandards(all, '2023-03-01', '2026-07-01'))).toEqual(['second', undefined]);
    expect(ids(applicableStandards([proposed], '2026-03-01', '2026-07-01'))).toEqual([undefined, undefined]);
  });
});
