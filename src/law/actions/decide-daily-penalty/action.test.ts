import { describe, expect, it } from 'vitest';
import { dailyDraft, fined } from '#tests/law/other-cases.ts';
import { along, begin, untilBefore } from '#tests/law/scene.ts';
import type { JsonObject, OtherCase } from '#law/vocabulary.ts';

const original = fined({ ordered: '2026-02-02', refused: '2026-02-12' });

function concluded(others: readonly OtherCase[]) {
  const scene = begin('ordinary-penalty', { matter: 'CF-WSL-112', others });
  return along(
    [['register-clue', { matter: 'CF-WSL-112' }], ['inspect-premises'], ['propose-filing', { matter: 'CF-WSL-112' }], ['approve-filing']],
    scene,
  );
}

const saying = (daily: JsonObject, more: JsonObject = {}, others: readonly OtherCase[] = [original]) =>
  concluded(others)
    .refusals('conclude-investigation', { draft: { ...dailyDraft, ...more, daily: { ...(dailyDraft['daily'] as JsonObject), ...daily } } })
    .map(({ says }) => says)
    .join();

describe('作出按日连续处罚决定 decide-daily-penalty', () => {
  it('counts from the day after the order to the day the refusal was found, at the original amount, citing 安全生产法 112', () => {
    expect(concluded([original]).refusals('conclude-investigation', { draft: dailyDraft })).toEqual([]);
    expect(saying({ from: '2026-02-02', days: 11 })).toContain('最早自2026-02-03起');
    expect(saying({ until: '2026-02-13', days: 11 })).toContain('至多到该日');
    expect(saying({ days: 9 })).toContain('为10日');
    expect(saying({ perDay: 30_000 })).toContain('每日20000元');
    expect(saying({}, { measures: { ...(dailyDraft['measures'] as JsonObject), fine: 100_000 } })).toContain('20000元×10日=200000元');
  });

  it('needs a decision in force that fined, an order, and a re-inspection that found it undone', () => {
    expect(saying({ originalNumber: '（渝梁）应急罚〔2026〕8号' })).toContain('没有找到');
    expect(saying({}, {}, [fined({ ordered: '2026-02-02', refused: '2026-02-12', validity: 'revoked' })])).toContain('没有找到');
    expect(saying({}, {}, [fined({ ordered: '2026-02-02' })])).toContain('没有认定拒不改正');
    expect(saying({}, {}, [fined({ refused: '2026-02-12' })])).toContain('没有2026-02-02作出的责令改正');
    expect(saying({}, {}, [fined({ ordered: '2026-02-02', refused: '2026-02-12', fine: null })])).toContain('没有罚款');
  });

  it('punishes no day twice', () => {
    const earlier = fined({
      id: '00000000-0000-4000-8000-000000000002',
      number: '（渝梁）应急罚〔2026〕9号',
      matter: 'CF-WSL-112',
      conduct: { from: '2026-02-03', to: '2026-02-07' },
      facts: { draft: { ...dailyDraft, daily: { ...(dailyDraft['daily'] as JsonObject), until: '2026-02-07' } } },
    });
    expect(saying({}, {}, [original, earlier])).toContain('最早自2026-02-08起');
  });

  it('leaves every other matter to the ordinary decision, and has its own alone', () => {
    expect(untilBefore('decide-penalty').codes('decide-daily-penalty')).toEqual(['matter-is-daily']);
    const daily = concluded([original])
      .act('conclude-investigation', { draft: dailyDraft })
      .act('submit-for-review')
      .act('review-decision');
    expect(daily.codes('decide-penalty')).toContain('gate');
  });
});
