import { describe, expect, it } from 'vitest';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('结案审批 approve-closing', () => {
  it('closes the case', () => {
    expect(untilAfter('approve-closing').place('main')).toBe('closed');
  });

  it('sends it back to where it was', () => {
    expect(untilBefore('approve-closing').act('approve-closing', { decision: 'returned' }).place('main')).toBe('decided');
  });
});
