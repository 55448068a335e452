import { describe, expect, it } from 'vitest';
import { versionOf } from '#law/procedures/index.ts';
import { walkAfter } from './walk-after.ts';

const { procedure } = versionOf('ordinary-penalty');

describe('every reachable standing after a decision of the ordinary procedure', () => {
  it('walks on from the decision: served, paid or enforced, published and withdrawn, closed and archived', () => {
    const walked = walkAfter();
    process.stdout.write(`${JSON.stringify({ walk: 'ordinary-penalty after the decision', ...walked, wrongs: walked.wrongs.length })}\n`);
    expect(walked.wrongs).toEqual([]);
    for (const reached of [walked.archived, walked.published, walked.applied, walked.reopened]) expect(reached).toBeGreaterThan(0);
  }, 900_000);
});

describe('what the walk after the decision leaves out', () => {
  it('is suspension, which stops surcharge and auction and touches nothing else', () => {
    const stopped = procedure.steps.filter(({ from }) => from['suspension']).map(({ action }) => action);
    expect(new Set(stopped)).toEqual(new Set(['impose-surcharge', 'auction-seized', 'suspend-enforcement', 'resume-enforcement']));
    for (const { action, moves } of procedure.steps)
      if (action.endsWith('-enforcement') && action !== 'end-enforcement' && moves.some(({ track }) => track === 'suspension'))
        expect({ action, tracks: moves.map(({ track }) => track) }).toEqual({ action, tracks: ['suspension'] });
  });
});
