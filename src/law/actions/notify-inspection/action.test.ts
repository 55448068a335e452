import { expect, it } from 'vitest';
import { begin, untilBefore } from '#tests/law/scene.ts';

const approved = untilBefore('notify-inspection', begin('inspection'));

it('制发检查通知书 notify-inspection comes after the approval and tells of the rights', () => {
  expect(untilBefore('approve-inspection', begin('inspection')).codes('notify-inspection')).toContain('place');
  expect(approved.codes('notify-inspection', { rights: false })).toEqual(['gate']);
  expect(approved.act('notify-inspection').place('notice')).toBe('issued');
});

it('is not needed where nobody goes', () => {
  const paper = untilBefore('propose-inspection', begin('inspection'))
    .act('propose-inspection', { means: 'paper' })
    .act('approve-inspection');
  expect(paper.codes('notify-inspection')).toEqual(['gate']);
});
