import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

describe('决定不采取现场处理措施 drop-stop-order', () => {
  it('ends what needs no order, and no order that was given', () => {
    expect(untilAfter('open-stop-order', begin('stop-order')).act('drop-stop-order').codes('archive-case')).toEqual([]);
    expect(untilAfter('order-on-the-spot', begin('stop-order')).codes('drop-stop-order')).toContain('place');
  });
});
