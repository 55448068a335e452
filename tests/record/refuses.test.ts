import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainAndTime } from './attempts/chain-and-time.ts';
import { forgedEntries } from './attempts/forged-entries.ts';
import { gate } from './attempts/gate.ts';
import { powers } from './attempts/powers.ts';
import { openScene, type Scene } from './support/scene.ts';

/** Raw SQL under the office's own account, as somebody would try who had taken over the program. */
const attempts = { 伪造的环节: forgedEntries, 次序时间与机关: chainAndTime, 法制审核的关口: gate, 越权: powers };

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

for (const [group, all] of Object.entries(attempts))
  describe(group, () => {
    for (const { title, code, try: attempt } of all)
      it(`拒绝：${title}`, async () => {
        const before = await everything();
        await expect(attempt(scene)).rejects.toMatchObject({ code });
        // Some attempts first write a lawful beginning; what they wrote must stand unharmed, and nothing else may have appeared.
        const after = await everything();
        expect(after.decisions).toBe(before.decisions);
        expect(after.sound).toBe(after.entries);
        expect(after.entries).toBeGreaterThanOrEqual(before.entries);
      });
  });

it('不同的尝试在两百种以上', () => {
  const titles = new Set(Object.values(attempts).flatMap((all) => all.map(({ title }) => title)));
  expect(titles.size).toBe(Object.values(attempts).flat().length);
  expect(titles.size).toBeGreaterThanOrEqual(200);
});

async function everything() {
  const { rows } = await scene.owner.query<{ entries: number; sound: number; decisions: number }>(`
    SELECT count(*)::int AS entries,
      count(*) FILTER (WHERE cardinality(pointers) =
        (SELECT count(*) FROM record.payloads p WHERE (p.agency, p.case_id, p.n) = (e.agency, e.case_id, e.n)))::int AS sound,
      count(*) FILTER (WHERE action LIKE 'decide-%')::int AS decisions
    FROM record.entries e`);
  const [found] = rows;
  if (!found) throw new RangeError();
  return found;
}
