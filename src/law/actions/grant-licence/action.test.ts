import { describe, expect, it } from 'vitest';
import { findingsOf, grantDraft, refusalDraft, siteSeen } from '#tests/law/licence.ts';
import { readyFor } from '#tests/law/licence-scenes.ts';
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

  it('grants the very draft, by a head who did not examine', () => {
    expect(ready({ settings }).codes('grant-licence', { draft: { ...grantDraft('2026-03-02'), content: '另一内容。' } })).toContain('LG7');
  });
});
