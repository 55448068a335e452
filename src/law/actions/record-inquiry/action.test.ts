import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('询问 record-inquiry', () => {
  it('refuses an inquiry in which nobody was told of recusal and defence, citing 处罚法 43, 55', () => {
    expect(untilBefore('record-inquiry').codes('record-inquiry', { rightsTold: false })).toContain('PG6');
  });

  it('refuses an inquiry by one officer', () => {
    expect(untilBefore('record-inquiry').codes('record-inquiry', { officers: ['zhang'] })).toContain('PG1');
  });
});
