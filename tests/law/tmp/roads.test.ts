import { expect, it } from 'vitest';
import { usualOf, usuals } from '#tests/law/procedures/index.ts';
import { along, begin, untilAfter } from '#tests/law/scene.ts';
it.each(Object.keys(usuals))('%s', (procedure) => {
  const { road, detours } = usualOf(procedure);
  expect(along(road, begin(procedure)).place('main')).toBeTruthy();
  for (const { after, road: detour } of detours) along(detour, after === null ? begin(procedure) : untilAfter(after, begin(procedure)));
});
