import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('提请移送公安机关 propose-police-transfer', () => {
  it('holds the decision up, citing 处罚法 27', () => {
    expect(untilBefore('decide-penalty').act('propose-police-transfer').codes('decide-penalty')).toContain('PG12');
  });

  it('takes two officers, citing 移送规定 5', () => {
    expect(untilBefore('decide-penalty').codes('propose-police-transfer', { officers: ['zhang'] })).toContain('PG1');
  });
});
