import { describe, expect, it } from 'vitest';
import { doneAfter, held } from '#tests/law/licence-scenes.ts';
import { begin } from '#tests/law/scene.ts';

describe('不受理、不予受理 refuse-acceptance', () => {
  const received = doneAfter('apply-for-licence');

  it('sends nobody away from what this bureau decides, and says where else to go (许可法 32 Ⅰ 2)', () => {
    expect(received.refusals('refuse-acceptance', { ground: 'not-ours', organ: '市应急管理局' })[0]?.says).toContain('属于本机关职权范围');
    const stored = begin('licence').act('apply-for-licence', { matter: 'XK-HAZ-035', storage: true });
    expect(stored.codes('refuse-acceptance', { ground: 'not-ours' })).toContain('LG3');
    expect(stored.act('refuse-acceptance', { ground: 'not-ours', organ: '市应急管理局' }).place('main')).toBe('declined');
  });

  it('is no answer to missing papers before they were asked for (许可法 32 Ⅰ 4, 5)', () => {
    const thin = begin('licence').act('apply-for-licence', { materials: [] });
    expect(thin.codes('refuse-acceptance', { ground: 'incomplete' })).toContain('LG2');
    const asked = thin.act('notify-supplement');
    expect(asked.act('receive-supplement', { materials: [] }).refusals('refuse-acceptance', { ground: 'incomplete' })).toEqual([]);
    expect(asked.act('receive-supplement').codes('refuse-acceptance', { ground: 'incomplete' })).toContain('LG2');
  });

  it('keeps out for a year whoever handed in false papers (许可法 78)', () => {
    const refused = received.act('refuse-acceptance', { ground: 'untrue', reason: '培训证明系伪造。' });
    expect(refused.standing.facts).toMatchObject({ barredOn: '2026-03-02', barredFor: 'untrue' });
  });

  it('says nobody is barred who is not', () => {
    expect(received.codes('refuse-acceptance', { ground: 'barred' })).toContain('LG3');
  });

  it('leaves the licence in force where a change or renewal is turned away', () => {
    const turned = held().act('apply-for-change').act('refuse-acceptance');
    expect(turned.place('change')).toBe('ended');
    expect(turned.place('main')).toBe('in-force');
  });
});
