import { describe, expect, it } from 'vitest';
import { findingsOf, grantDraft, hazardousMaterials, refusalDraft, siteSeen } from '#tests/law/licence.ts';
import { readyFor } from '#tests/law/licence-scenes.ts';
import { begin } from '#tests/law/scene.ts';
import type { Around } from '#tests/law/around.ts';

describe('准予许可（无需法制审核） grant-licence', () => {
  const settings = { reviewPlainLicences: { value: false, status: '已核', source: '目录清单' } } as const;
  const ready = (around: Around = {}) => readyFor('submit-for-review', around);

  it('is closed until the bureau has confirmed that such grants need no review', () => {
    expect(ready().codes('grant-licence')).toContain('LG7');
    expect(ready({ settings }).act('grant-licence').place('main')).toBe('granted');
  });

  it('never refuses, and never passes over anybody’s interest', () => {
    const refused = readyFor('inspect-site', { settings })
      .act('inspect-site', { findings: findingsOf(siteSeen, 'fw-fire') })
      .act('draft-licence-decision', { draft: refusalDraft });
    expect(refused.refusals('grant-licence')[0]?.says).toContain('不予许可的决定应当经法制审核');
    const others = readyFor('examine-application', { settings })
      .act('examine-application', { interest: 'others' })
      .act('inspect-site')
      .act('draft-licence-decision');
    expect(others.codes('grant-licence')).toContain('LG7');
  });

  it('grants nothing on 危化条例 once it has ended, before the bureau has confirmed what takes its place (许可法 4)', () => {
    const grounds = (now: string, more: Around['settings'] = {}) =>
      begin('licence', { now, settings: { ...settings, ...more } })
        .act('apply-for-licence', { matter: 'XK-HAZ-035', materials: hazardousMaterials })
        .act('accept-application')
        .refusals('grant-licence')
        .map(({ says }) => says)
        .join();
    expect(grounds('2026-04-30T01:00:00.000Z')).not.toContain('核定现行依据');
    expect(grounds('2026-05-06T01:00:00.000Z')).toContain('请先由本机关核定现行依据');
    const confirmed = { hazardousTradeBasis: { value: '《中华人民共和国危险化学品安全法》', status: '已核', source: '示例' } } as const;
    expect(grounds('2026-05-06T01:00:00.000Z', confirmed)).not.toContain('核定现行依据');
  });

  it('grants the very draft, by a head who did not examine', () => {
    expect(ready({ settings }).codes('grant-licence', { draft: { ...grantDraft('2026-03-02'), content: '另一内容。' } })).toContain('LG7');
  });
});
