import { describe, expect, it } from 'vitest';
import { party } from '#tests/law/drafts.ts';
import { heavyOrder, lightOrder } from '#tests/law/procedures/stop-order.ts';
import { defaultSettings } from '../../settings.ts';
import { begin, untilAfter } from '#tests/law/scene.ts';

const unlisted = { reviewStopOrders: { ...defaultSettings.reviewStopOrders, value: false } };
const reported = (settings = {}) => untilAfter('propose-stop-order', begin('stop-order', { settings }));
const drafted = (order: object) =>
  untilAfter('open-stop-order', begin('stop-order')).act('propose-stop-order', { draft: { party, evidence: '照片。', ...order } });

describe('审批（确认）现场处理措施 approve-stop-order', () => {
  it('confirms a stop without review only where the bureau’s list does not ask for it', () => {
    expect(reported().codes('approve-stop-order')).toContain('gate');
    expect(reported(unlisted).act('approve-stop-order').place('approval')).toBe('granted');
  });

  it('lifts at once what the head does not confirm', () => {
    const refused = reported().act('approve-stop-order', { decision: 'refused' });
    expect(refused.place('main')).toBe('lift-due');
    expect(refused.codes('consent-to-resume', { ground: 'unconfirmed' })).toEqual([]);
  });

  it('gives the order where none was given on the spot', () => {
    expect(drafted(lightOrder).act('approve-stop-order').place('main')).toBe('ordered');
    expect(drafted(heavyOrder).codes('approve-stop-order')).toContain('gate');
  });

  it('sends back for more', () => {
    expect(reported().act('approve-stop-order', { decision: 'returned' }).place('approval')).toBe('urgent');
    expect(drafted(heavyOrder).act('approve-stop-order', { decision: 'returned' }).place('approval')).toBe('none');
    expect(drafted(heavyOrder).act('approve-stop-order', { decision: 'refused' }).place('main')).toBe('dropped');
  });
});
