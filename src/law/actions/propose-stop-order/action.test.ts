import { describe, expect, it } from 'vitest';
import { party } from '#tests/law/drafts.ts';
import { heavyOrder } from '#tests/law/procedures/stop-order.ts';
import { begin, untilAfter } from '#tests/law/scene.ts';

const ordered = () => untilAfter('order-on-the-spot', begin('stop-order'));

describe('报请批准（报告）现场处理措施 propose-stop-order', () => {
  it('reports what was ordered, word for word', () => {
    expect(ordered().codes('propose-stop-order')).toEqual([]);
    const other = { party, evidence: '照片。', ...heavyOrder, scope: '全厂' };
    expect(ordered().codes('propose-stop-order', { draft: other })).toContain('report-says-order');
  });

  it('says why where it comes late', () => {
    expect(ordered().wait(2).codes('propose-stop-order')).toContain('gate');
    expect(ordered().wait(2).codes('propose-stop-order', { lateReason: '通信中断。' })).toEqual([]);
  });
});
