import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('复核陈述申辩意见 review-defence', () => {
  it('leads back to the investigation where it is adopted', () => {
    expect(untilBefore('review-defence').act('review-defence', { result: 'adopted' }).place('main')).toBe('investigating');
  });

  it('asks for a new review then', () => {
    expect(untilBefore('review-defence').act('review-defence', { result: 'adopted' }).place('review')).toBe('none');
  });
});
