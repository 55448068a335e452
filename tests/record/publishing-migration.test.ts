import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

/* What was published before there were kinds stands there afterwards, word for word. */
const name = `test_${randomBytes(6).toString('hex')}`;
const { superuser } = inject('cluster');
let client: pg.Client;

const file = (of: string) => readFileSync(new URL(`../../db/migrations/${of}`, import.meta.url), 'utf8');
async function asAdmin(sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: superuser });
  await admin.connect();
  await admin.query(sql);
  await admin.end();
}

beforeAll(async () => {
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE template0`);
  client = new pg.Client({ connectionString: superuser.replace(/\/postgres(?=$|\?)/, `/${name}`) });
  await client.connect();
  for (const before of ['0020-published.sql', '0021-withdrawal-ground.sql']) await client.query(file(before));
});
afterAll(async () => {
  await client.end();
  await asAdmin(`DROP DATABASE ${name} WITH (FORCE)`);
});

test('a published penalty keeps its text, a withdrawn one its reason, a procedure its chart', async () => {
  await client.query(`
    INSERT INTO published.agencies VALUES ('a', '示例局', '址', '电', '府', '院', 'o', 'k', true, now());
    INSERT INTO published.decisions (agency, id, state, number, title, party, uscc, facts, violated, basis, measures_text, content,
      decided_on, organ, category, conclusion, published_on, kinds, search_text, bigrams, entry_n, proof, updated_at)
    VALUES ('a', repeat('1', 24), 'published', '罚〔2026〕1号', '示例案', '示例公司', NULL, '事实', '规定', '依据', '罚款', '罚款1000元',
      '2026-03-20', '示例局', '行政处罚', '给予行政处罚', '2026-03-23', '{罚款}', '示例', '{示例}', 5, '{}', now());
    INSERT INTO published.decisions (agency, id, state, number, decided_on, organ, category, published_on, search_text, bigrams, entry_n,
      proof, updated_at, withdrawn_on, withdrawal_reason, withdrawal_ground)
    VALUES ('a', repeat('2', 24), 'withdrawn', '罚〔2026〕2号', '2026-03-20', '示例局', '行政处罚', '2026-03-23', '2', '{}', 6, '{}', now(),
      '2026-04-01', '已撤销', 'revoked');
    INSERT INTO published.changes VALUES ('a', repeat('1', 24), 5, 'published', '2026-03-23', NULL);
    INSERT INTO published.procedures VALUES ('ordinary-penalty', '普通程序', 'h', '2021-07-15', '依据', '<svg/>', '{}', now());`);
  await client.query('BEGIN');
  await client.query(file('0031-publish-every-kind.sql'));
  await client.query('COMMIT');
  const { rows } = await client.query<{ kind: string; state: string; fields: { name: string; value: string }[]; reason: string | null }>(
    'SELECT kind, state, fields, withdrawal_reason AS reason FROM published.decisions ORDER BY id',
  );
  expect(rows.map(({ kind, state, reason }) => [kind, state, reason])).toEqual([
    ['penalty', 'published', null],
    ['penalty', 'withdrawn', '已撤销'],
  ]);
  expect(rows[0]?.fields.map(({ name: field, value }) => [field, value])).toEqual([
    ['number', '罚〔2026〕1号'],
    ['title', '示例案'],
    ['party', '示例公司'],
    ['facts', '事实'],
    ['violated', '规定'],
    ['basis', '依据'],
    ['measuresText', '罚款'],
    ['content', '罚款1000元'],
    ['decidedOn', '2026-03-20'],
    ['organ', '示例局'],
    ['category', '行政处罚'],
    ['conclusion', '给予行政处罚'],
  ]);
  expect(rows[1]?.fields).toEqual([]);
});

test('afterwards an entry without its content, or with it once withdrawn, is refused', async () => {
  for (const wrong of ["fields = '[]'", 'content = NULL', "withdrawn_on = '2026-04-01'", "kind = 'register'"])
    await expect(client.query(`UPDATE published.decisions SET ${wrong} WHERE state = 'published'`), wrong).rejects.toThrow(
      /check constraint/,
    );
  await expect(client.query(`UPDATE published.decisions SET title = '示例案' WHERE state = 'withdrawn'`)).rejects.toThrow(
    /check constraint/,
  );
});
