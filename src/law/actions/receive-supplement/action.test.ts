import { describe, expect, it } from 'vitest';
import { doneAfter } from '#tests/law/licence-scenes.ts';

describe('登记补正材料 receive-supplement', () => {
  it('is not registered where nothing was asked for', () => {
    expect(doneAfter('apply-for-licence').codes('receive-supplement')).toContain('LG1');
    expect(doneAfter('apply-for-licence').act('notify-supplement').act('receive-supplement').place('main')).toBe('supplemented');
  });
});
