import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

const imported = () => untilAfter('import-statute', begin('law-register'));

describe('登记法规失效 end-statute', () => {
  it('remembers the last day in force, also of a version of the table', () => {
    const ended = imported().act('end-statute').act('end-statute', { law: 'CQSUP2010', effectiveTo: '2026-01-31' });
    expect(ended.standing.facts['statutesEnded']).toEqual({ DENG2010: '2024-07-31', CQSUP2010: '2026-01-31' });
  });

  it('is refused for a statute nobody knows, and for a day before it began', () => {
    expect(imported().codes('end-statute', { law: 'NIX2020' })).toEqual(['statute-is-known']);
    expect(imported().refusals('end-statute', { effectiveTo: '2010-04-30' })[0]?.says).toContain('自2010-05-01起施行');
    expect(imported().codes('end-statute', {}, 'zhang')).toContain('who');
  });
});
