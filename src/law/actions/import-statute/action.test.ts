import { describe, expect, it } from 'vitest';
import { begin, untilBefore } from '#tests/law/scene.ts';

const opened = () => untilBefore('import-statute', begin('law-register'));
const later = { law: 'DENG2024', version: '2024-06-01修订', enactedOn: '2024-06-01', effectiveFrom: '2024-08-01' };

describe('导入法规正文 import-statute', () => {
  it('remembers the version under its code, beside those taken in before', () => {
    const statutes = opened().act('import-statute').act('import-statute', later).standing.facts['statutes'];
    expect(statutes).toMatchObject({ DENG2010: { title: '示例区灯笼管理条例' }, DENG2024: { effectiveFrom: '2024-08-01' } });
  });

  it('is for a reviewer, who has compared it with what was published', () => {
    expect(opened().codes('import-statute', {}, 'zhang')).toContain('who');
    const [refusal] = opened().refusals('import-statute', { compared: false });
    expect(refusal?.says).toContain('请先与公布的文本核对');
    expect(refusal?.articles).toEqual([{ law: 'APL2021', article: '5', paragraph: 3 }]);
  });

  it('does not take the code of one statute for another', () => {
    const [refusal] = opened().refusals('import-statute', { law: 'APL2021' });
    expect(refusal?.code).toBe('statute-as-in-table');
    expect(refusal?.says).toContain('APL2021是《中华人民共和国行政处罚法》');
    const named = { law: 'APL2021', family: 'APL', title: '行政处罚法', enactedOn: '2021-01-22', effectiveFrom: '2021-07-15' };
    expect(opened().refusals('import-statute', named)).toEqual([]);
  });

  it('asks for a word where a statute of another name continues the old one', () => {
    const renamed = { ...later, title: '示例区灯具管理条例' };
    const one = opened().act('import-statute');
    expect(one.refusals('import-statute', renamed)[0]?.says).toContain('如果更了名或者取代了它，请写明');
    expect(one.refusals('import-statute', { ...renamed, replaces: '取代灯笼管理条例' })).toEqual([]);
  });

  it('does not replace a text without a reason', () => {
    const one = opened().act('import-statute');
    expect(one.codes('import-statute')).toEqual(['statute-text-not-yet']);
    expect(one.codes('import-statute', { correction: '第四条漏了一项' })).toEqual([]);
  });

  it.each([
    ['begins before it was passed', { effectiveFrom: '2010-02-01' }, '早于通过、公布或者修改日期2010-03-01'],
    ['ends before it begins', { effectiveTo: '2010-04-30' }, '早于施行日期2010-05-01'],
    ['begins with another version', { law: 'WSL2022', family: 'WSL', title: '安全生产法', effectiveFrom: '2021-09-01' }, 'WSL2021'],
  ])('refuses a version that %s', (_, changes, says) => {
    const refusals = opened().refusals('import-statute', changes);
    expect(refusals.map((refusal) => refusal.says).join()).toContain(says);
  });
});
