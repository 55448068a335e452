import { expect, it } from 'vitest';
import type { ActionState } from '#contract/office/index.ts';
import { inOrder } from './closed-actions.ts';

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

it('shows first what only a gate keeps shut', () => {
  const order = inOrder([closed('archive', 'place'), closed('decide', 'who'), closed('notify', 'PG7'), closed('review', 'place', 'PG9')]);
  expect(order.map(({ action }) => action)).toEqual(['notify', 'decide', 'archive', 'review']);
});
