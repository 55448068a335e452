import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

const submitted = untilBefore('decide-penalty')
  .act('raise-jurisdiction-dispute')
  .act('settle-jurisdiction-dispute', { result: 'submitted' });

describe('登记指定管辖 record-jurisdiction-designation', () => {
  it('holds the decision until the superior has designated, citing 处罚法 25', () => {
    expect(submitted.codes('decide-penalty')).toContain('PG2');
    expect(submitted.act('record-jurisdiction-designation').refusals('decide-penalty')).toEqual([]);
  });

  it('takes the case away where another organ was designated', () => {
    expect(submitted.act('record-jurisdiction-designation', { result: 'theirs' }).codes('decide-penalty')).toContain('PG2');
  });
});
