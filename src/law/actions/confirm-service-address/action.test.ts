import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

const electronically = { paper: 'notice', mode: 'electronic', electronicAddress: '示例平台账号' };

describe('确认送达地址 confirm-service-address', () => {
  it('is the consent that electronic service needs, citing 处罚法 61', () => {
    const noticed = untilAfter('notify-penalty');
    expect(noticed.codes('serve-paper', electronically)).toContain('service-proved');
    expect(noticed.act('confirm-service-address').refusals('serve-paper', electronically)).toEqual([]);
    expect(noticed.act('confirm-service-address', { electronic: false }).codes('serve-paper', electronically)).toContain('service-proved');
  });

  it('names the system to which it is sent', () => {
    expect(untilAfter('approve-filing').codes('confirm-service-address', { electronicAddress: '' })).toContain('gate');
  });
});
