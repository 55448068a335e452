import { describe, expect, it } from 'vitest';
import { someFile } from '#tests/law/forms.ts';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('送达文书 serve-paper', () => {
  it('refuses to serve what is not there', () => {
    expect(untilBefore('notify-penalty').codes('serve-paper', { paper: 'notice' })).toContain('gate');
  });

  it('wants a witness or a recording for 留置送达, citing 民诉法 89', () => {
    expect(untilAfter('notify-penalty').codes('serve-paper', { mode: 'left' })).toContain('service-proved');
  });

  it('takes 留置送达 with a recording', () => {
    expect(untilAfter('notify-penalty').refusals('serve-paper', { mode: 'left', recording: someFile })).toEqual([]);
  });

  it('wants the signed consent for 电子送达, citing 处罚法 61', () => {
    expect(untilAfter('notify-penalty').codes('serve-paper', { mode: 'electronic' })).toContain('service-proved');
  });

  it('wants the number of the letter for 邮寄送达', () => {
    expect(untilAfter('notify-penalty').codes('serve-paper', { mode: 'mail' })).toContain('service-proved');
  });

  it('wants the organ for 委托送达', () => {
    expect(untilAfter('notify-penalty').codes('serve-paper', { mode: 'entrusted' })).toContain('service-proved');
  });

  it('wants the unit for 转交送达', () => {
    expect(untilAfter('notify-penalty').codes('serve-paper', { mode: 'forwarded' })).toContain('service-proved');
  });

  it('refuses an announcement before its thirty days are over, citing 民诉法 95', () => {
    expect(untilAfter('notify-penalty').wait(29).codes('serve-paper', announced)).toContain('service-date-lawful');
  });

  it('takes it on the thirtieth', () => {
    expect(untilAfter('notify-penalty').wait(30).refusals('serve-paper', announced)).toEqual([]);
  });

  it('refuses a day of service before the paper was made', () => {
    expect(untilAfter('notify-penalty').codes('serve-paper', { servedOn: '2026-03-01' })).toContain('service-date-lawful');
  });

  it('starts the fifteen days for payment, citing 处罚法 67', () => {
    expect(untilAfter('decide-penalty').act('serve-paper', { paper: 'decision' }).standing.clocks['payment']?.stopped).toBe(null);
  });
});

const announced = {
  mode: 'announcement',
  postedOn: '2026-03-02',
  postedAt: '重庆市梁平区应急管理局网站（示例）',
  announcementReason: '当事人下落不明',
  recording: someFile,
};
