import { describe, expect, it } from 'vitest';
import { fireworks } from '#tests/law/procedures/seizure.ts';
import { held, heldFor, lapsed, linkedPenalty } from '#tests/law/seized.ts';

const to = (result: string, more: object = {}) => ({ results: [{ item: 2, result, ...more }] });
const confiscating = { draft: { measures: { confiscateProperty: 12_000 } }, result: 'penalty' };

describe('报请处理查封、扣押的财物 propose-disposal', () => {
  it('confiscates only by the penalty decision of a linked case, citing 强制法 27 and 处罚法 9', () => {
    expect(held().codes('propose-disposal', to('confiscated'))).toContain('confiscated-by-penalty');
    expect(heldFor(linkedPenalty({ validity: 'in-force' }, confiscating)).codes('propose-disposal', to('confiscated'))).toEqual([]);
    expect(heldFor(linkedPenalty({ validity: 'revoked' }, confiscating)).codes('propose-disposal', to('confiscated'))).toContain(
      'confiscated-by-penalty',
    );
    const ofAnother = { ...confiscating, party: { kind: 'organisation', name: '重庆示例另一家有限公司', uscc: '91500155MA5U0EX8X8' } };
    expect(heldFor(linkedPenalty({ validity: 'in-force' }, ofAnother)).codes('propose-disposal', to('confiscated'))).toContain(
      'confiscated-by-penalty',
    );
    const fined = { draft: { measures: { fine: 10_000 } }, result: 'penalty' };
    expect(heldFor(linkedPenalty({ validity: 'in-force' }, fined)).codes('propose-disposal', to('confiscated'))).toContain(
      'confiscated-by-penalty',
    );
  });

  it('destroys only where a law or regulation says so', () => {
    expect(held().codes('propose-disposal', to('destroyed'))).toContain('destruction-has-basis');
    expect(held().codes('propose-disposal', to('destroyed', { basis: '烟花爆竹安全管理条例第四十三条' }))).toEqual([]);
  });

  it('hands over to the police only with the case, citing 强制法 21', () => {
    expect(held().codes('propose-disposal', to('transferred'))).toContain('transferred-with-case');
    expect(heldFor(linkedPenalty({ transfer: 'approved' })).codes('propose-disposal', to('transferred'))).toEqual([]);
  });

  it('auctions for a fine only where the penalty case has come to that, citing 强制法 46', () => {
    expect(heldFor(linkedPenalty({})).codes('propose-disposal', to('auctioned'))).toContain('auctioned-for-fine');
    expect(heldFor(linkedPenalty({}, {}, ['auction-seized'])).codes('propose-disposal', to('auctioned'))).toEqual([]);
  });

  it('names what is in the inventory, each once', () => {
    expect(held().codes('propose-disposal', { results: [{ item: 3, result: 'released' }] })).toContain('disposal-names-things');
    const twice = {
      results: [
        { item: 1, result: 'released' },
        { item: 1, result: 'released' },
      ],
    };
    expect(held().codes('propose-disposal', twice)).toContain('disposal-names-things');
    expect(fireworks['nature']).toBe('involved');
  });

  it('comes too late once release is due', () => {
    expect(lapsed().codes('propose-disposal')).toContain('nothing-lapsed');
  });
});
