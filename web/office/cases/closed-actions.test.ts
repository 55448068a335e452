import { expect, it } from 'vitest';
import type { ActionState } from '#contract/office/index.ts';
import { groupsOf } from './closed-actions.ts';

const closed = (action: string, ...codes: string[]): ActionState => ({
  action,
  title: action,
  says: '',
  articles: [],
  open: false,
  refusals: codes.map((code) => ({ code, says: '', articles: [] })),
  who: '',
  times: 0,
});

it('tells what only a gate keeps shut from what is somebody else’s and what belongs to another stage', () => {
  const groups = groupsOf([closed('archive', 'place'), closed('decide', 'who'), closed('notify', 'PG7'), closed('review', 'place', 'PG9')]);
  expect([groups.gated, groups.others, groups.elsewhere].map((group) => group.map(({ action }) => action))).toEqual([
    ['notify'],
    ['decide'],
    ['archive', 'review'],
  ]);
});
