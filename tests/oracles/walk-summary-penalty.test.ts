import { describe, expect, it } from 'vitest';
import { matterById } from '#law/matters/index.ts';
import { versionOf } from '#law/procedures/index.ts';
import { walkImposing, walkOn, type Walked } from './walk-summary.ts';
import { imposing, money, open } from './walk-summary-universe.ts';

const { procedure } = versionOf('summary-penalty');

function told(walk: string, { standings, attempts, permitted, unlawful }: Walked): void {
  process.stdout.write(`${JSON.stringify({ walk: `summary-penalty ${walk}`, standings, attempts, permitted, wrongs: unlawful.length })}\n`);
}

describe('every reachable standing of the summary procedure', () => {
  it('imposes nothing untold, over the limit, by one officer, while a recusal is open, or where the law spares', () => {
    const walked = walkImposing(null);
    told('up to the decision', walked);
    expect(walked.unlawful).toEqual([]);
    expect(walked.refusedThoughLawful).toEqual([]);
    expect(walked.reached['impose-on-the-spot']).toBeGreaterThan(0);
    expect(walked.reached['educate-on-the-spot']).toBeGreaterThan(0);
  }, 120_000);

  it('imposes nothing outside the range of the matter either', () => {
    const walked = walkImposing(matterById('CF-WSL-097-4') ?? null);
    expect(walked.unlawful).toEqual([]);
    expect(walked.reached['impose-on-the-spot']).toBeGreaterThan(0);
  }, 120_000);

  it('takes money on the spot only where it may, hands it in, and puts no case away that is not settled', () => {
    const walked = walkOn('money');
    told('money', walked);
    expect(walked.unlawful).toEqual([]);
    for (const action of Object.keys(money)) expect([action, (walked.reached[action] ?? 0) > 0]).toEqual([action, true]);
  }, 200_000);

  it('hears of a suit only after reconsideration, and puts no case away that is undone, pending or still in public', () => {
    const walked = walkOn('open');
    told('in public and undone', walked);
    expect(walked.unlawful).toEqual([]);
    for (const action of Object.keys(open)) expect([action, (walked.reached[action] ?? 0) > 0]).toEqual([action, true]);
  }, 200_000);
});

describe('what the walks leave out', () => {
  const walked = new Set([imposing, money, open].flatMap((variants) => Object.keys(variants)));

  it('is links, slips of the pen and opinions: they move no track but their own, and only archiving reads those', () => {
    const left = procedure.steps.filter(({ action }) => !walked.has(action));
    const own = ['slip', 'opinion'];
    expect(left.map(({ action }) => action).toSorted()).toEqual([
      // Sells what a linked case seized: there is no such case here, and with one it is walked with the ordinary procedure's money.
      'auction-seized',
      'correct-clerical-slip',
      'link-case',
      'receive-reconsideration-opinion',
      'report-to-reconsideration-organ',
    ]);
    for (const step of left.filter(({ action }) => action !== 'auction-seized'))
      for (const { track } of step.moves) expect(own).toContain(track);
    const read = procedure.steps.filter(({ from, action }) => walked.has(action) && own.some((track) => from[track]));
    expect(read.map(({ action }) => action)).toEqual(['archive-case']);
  });
});
