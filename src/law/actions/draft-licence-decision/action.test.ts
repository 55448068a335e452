import { describe, expect, it } from 'vitest';
import { certificate, findingsOf, grantDraft, refusalDraft, siteSeen } from '#tests/law/licence.ts';
import { readyFor, held } from '#tests/law/licence-scenes.ts';
import type { JsonObject } from '../../vocabulary.ts';

describe('提出审查意见并拟定决定 draft-licence-decision', () => {
  const ready = readyFor('draft-licence-decision');
  const good = grantDraft('2026-03-02');
  const says = (draft: JsonObject) => ready.refusals('draft-licence-decision', { draft })[0]?.says;

  it('waits for the papers and, before a first grant, for the premises (烟花条例 19 Ⅱ)', () => {
    expect(readyFor('examine-application').refusals('draft-licence-decision')[0]?.says).toContain('申请材料还没有');
    expect(readyFor('inspect-site').refusals('draft-licence-decision')[0]?.says).toContain('现场核查');
  });

  it('grants where every condition is met and refuses only where one is not (许可法 38)', () => {
    expect(says(refusalDraft)).toContain('应当准予');
    const wanting = readyFor('inspect-site').act('inspect-site', { findings: findingsOf(siteSeen, 'fw-fire') });
    expect(wanting.refusals('draft-licence-decision')[0]?.says).toContain('不能准予');
    expect(wanting.refusals('draft-licence-decision', { draft: refusalDraft })).toEqual([]);
  });

  it('does not grant on papers found to be false (许可法 78)', () => {
    const untrue = readyFor('examine-application').act('examine-application', { untrue: true, untrueReason: '发证单位书面否认。' });
    expect(untrue.act('inspect-site').refusals('draft-licence-decision')[0]?.says).toContain('虚假材料');
    expect(says({ ...refusalDraft, untrue: true })).toContain('没有认定');
  });

  it('has in the certificate what the provision asks for, for no longer than the bureau has set (烟花条例 19 Ⅲ)', () => {
    expect(says({ ...good, certificate: { ...certificate('2026-03-02'), storageLimit: '' } })).toContain('限制存放量');
    expect(says({ ...good, certificate: certificate('2026-03-02', 3) })).toContain('有效期最长2年，自2026-03-02起至2028-03-01为止');
    const { certificate: _, ...without } = good;
    expect(says(without)).toContain('应当填写许可证件内容');
  });

  it('leaves the term of a licence as it is when it is changed, and begins the renewed one the day after', () => {
    const change = held().act('apply-for-change').act('accept-application').act('examine-application');
    const longer = { ...good, act: 'change', certificate: certificate('2026-03-03') };
    expect(change.refusals('draft-licence-decision', { draft: longer })[0]?.says).toContain('变更不改变');
    const renewal = held().act('apply-for-renewal').act('accept-application').act('examine-application');
    const early = { ...good, act: 'renew', certificate: certificate('2027-01-01') };
    expect(renewal.refusals('draft-licence-decision', { draft: early })[0]?.says).toContain('2028-03-02');
  });

  it('looks at new premises before it moves a licence there', () => {
    const change = held().act('apply-for-change').act('accept-application').act('examine-application');
    const facts = change.standing.facts['certificate'] as JsonObject;
    const moved = { ...good, act: 'change', certificate: { ...facts, premises: '重庆市梁平区示例镇新址1号' } };
    expect(change.refusals('draft-licence-decision', { draft: moved })[0]?.says).toContain('现场核查');
    expect(change.act('inspect-site').refusals('draft-licence-decision', { draft: moved })).toEqual([]);
  });

  it('is not made while another draft of the same licence waits', () => {
    const two = held().act('apply-for-change').act('accept-application').act('examine-application').act('draft-licence-decision');
    const both = two.act('apply-for-renewal').act('accept-application').act('examine-application');
    expect(both.codes('draft-licence-decision')).toContain('LG1');
  });
});
