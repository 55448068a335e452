import { randomUUID } from 'node:crypto';
import { toHex } from '#ledger/index.ts';
import { attempt, type Attempt, duplicate, forbidden, missing, unfit } from '../support/attempt.ts';
import { caseWith, investigation } from '../support/lawful.ts';
import { insertEntry, insertPayloads, within, write } from '../support/scene.ts';
import { agency, type Case, type Rows } from '../support/seal.ts';

const evidence = { action: 'collect-evidence', form: { item: '示例证据' } };

function next(title: string, code: string, make: (before: Case) => Rows | readonly Rows[]): Attempt {
  return attempt(title, code, async ({ office }) => {
    const before = caseWith(investigation);
    await write(office, before.made);
    const made = make(before);
    await write(office, Array.isArray(made) ? made : [made as Rows]);
  });
}

const chain: readonly Attempt[] = [
  next('跳过一个序号', 'MZ002', (one) => one.act({ ...evidence, forged: { n: 5 } }, true)),
  next('重复一个序号', duplicate, (one) => one.act({ ...evidence, forged: { n: 3 } }, true)),
  next('接在更早的环节之后', 'MZ002', (one) =>
    one.act({ ...evidence, forged: { prev: toHex(one.made[1]?.entry.leaf ?? new Uint8Array()) } }, true),
  ),
  next('接在别的案件之后', 'MZ002', (one) =>
    one.act({ ...evidence, forged: { prev: toHex(caseWith(investigation).last.entry.leaf) } }, true),
  ),
  next('第一个环节从 1 开始', 'MZ002', () => caseWith(investigation.slice(0, 2)).last),
  next('提交编号重复', duplicate, (one) => one.act({ ...evidence, forged: { id: one.last.entry.id } }, true)),
  next('同一环节再写一次', duplicate, (one) => one.last),
  next('把环节原样搬到另一案', 'MZ002', ({ last }) => ({ ...last, entry: { ...last.entry, case_id: randomUUID(), id: randomUUID() } })),
  next('把开头的环节原样搬到另一案', 'MZ001', ({ made: [first] }) => {
    if (!first) throw new RangeError();
    return { ...first, entry: { ...first.entry, case_id: randomUUID(), id: randomUUID() } };
  }),
  next('后一个环节先写，前一个不写', 'MZ002', (one) => {
    one.act(evidence);
    return one.act(evidence);
  }),
  attempt('负的序号', unfit, async ({ office }) => {
    const [first] = caseWith(investigation.slice(0, 1)).made;
    if (first) await write(office, [{ ...first, entry: { ...first.entry, n: -1 } }]);
  }),
];

const later = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();
const hour = 3_600_000;
const times: readonly Attempt[] = [
  ...(
    [
      ['一分钟后', 60_000],
      ['明天', 24 * hour],
      ['明年', 365 * 24 * hour],
      ['一百年后', 100 * 365 * 24 * hour],
    ] as const
  ).map(([name, ahead]) => next(`时间写成${name}`, 'MZ003', (one) => one.act({ ...evidence, forged: { at: later(ahead) } }, true))),
  next('时间早于上一环节一毫秒', 'MZ003', (one) =>
    one.act({ ...evidence, forged: { at: new Date(Date.parse(one.last.entry.at) - 1).toISOString() } }, true),
  ),
  next('时间早于上一环节一年', 'MZ003', (one) => one.act({ ...evidence, forged: { at: '2025-03-02T01:00:00.000Z' } }, true)),
];

/** Without this rule demo data could not be made; with it nobody can write yesterday's act today. The scene's rule is lax, so it is set strict. */
function strictly(title: string, behind: number): Attempt {
  return attempt(title, 'MZ003', async ({ office, owner }) => {
    await owner.query('UPDATE record.time_rule SET strict = true');
    try {
      await write(office, caseWith(investigation.slice(0, 1), { from: later(-behind) }).made);
    } finally {
      await owner.query('UPDATE record.time_rule SET strict = false');
    }
  });
}
const backdated: readonly Attempt[] = [
  strictly('倒签三分钟', 3 * 60_000),
  strictly('倒签一小时', hour),
  strictly('倒签一天', 24 * hour),
  strictly('倒签一个月', 30 * 24 * hour),
  strictly('倒签五年', 5 * 365 * 24 * hour),
];

/** The entry stands; something is to be slipped in afterwards. */
function slipped(title: string, code: string, slip: (rows: Rows) => Rows): Attempt {
  return attempt(title, code, async ({ office }) => {
    const one = caseWith(investigation);
    await write(office, one.made);
    await within(office, agency, () => insertPayloads(office, slip(one.last)));
  });
}
const late: readonly Attempt[] = [
  slipped('事后补充字段', 'MZ006', (rows) => ({
    ...rows,
    payloads: [{ pointer: '/form/added', data: '["/form/added","AAAAAAAAAAAAAAAAAAAAAA",1]' }],
  })),
  slipped('事后重写字段', duplicate, (rows) => rows),
  slipped('给不存在的环节写字段', 'MZ006', (rows) => ({ ...rows, entry: { ...rows.entry, n: 77 } })),
  slipped('给不存在的案件写字段', 'MZ006', (rows) => ({ ...rows, entry: { ...rows.entry, case_id: randomUUID() } })),
  attempt('提前检查通过之后，在同一事务里再补字段', 'MZ006', ({ office }) => {
    const one = caseWith(investigation);
    return within(office, agency, async () => {
      for (const rows of one.made) {
        await insertEntry(office, rows);
        await insertPayloads(office, rows);
      }
      await office.query('SET CONSTRAINTS ALL IMMEDIATE');
      await insertPayloads(office, {
        ...one.last,
        payloads: [{ pointer: '/form/added', data: '["/form/added","AAAAAAAAAAAAAAAAAAAAAA",1]' }],
      });
    });
  }),
  attempt('要求立即检查，趁字段未写时混过', 'MZ001', ({ office }) =>
    within(office, agency, async () => {
      await office.query('SET CONSTRAINTS ALL IMMEDIATE');
      await insertEntry(office, caseWith(investigation).made[0] ?? caseWith(investigation).last);
    }),
  ),
];

const agencies: readonly Attempt[] = [
  attempt('没有说明机关就写环节', forbidden, ({ office }) => write(office, caseWith(investigation).made, null)),
  attempt('机关为空就写环节', forbidden, ({ office }) => write(office, caseWith(investigation).made, '')),
  attempt('以本机关身份写别的机关的环节', forbidden, ({ office }) => write(office, caseWith(investigation, { agency: 'other-yjj' }).made)),
  attempt('以别的机关身份写本机关的环节', forbidden, ({ office }) => write(office, caseWith(investigation).made, 'other-yjj')),
  attempt('不存在的机关', missing, ({ office }) => write(office, caseWith(investigation, { agency: 'no-such-yjj' }).made, 'no-such-yjj')),
  attempt('中途换成别的机关，给它的环节写字段', forbidden, async ({ office }) => {
    const one = caseWith(investigation);
    await within(office, agency, async () => {
      await insertEntry(office, one.last);
      await office.query(`SELECT set_config('mingzheng.agency', 'other-yjj', true)`);
      await insertPayloads(office, one.last);
    });
  }),
  attempt('给别的机关登记文件', forbidden, ({ office }) =>
    within(office, agency, () =>
      office.query(`INSERT INTO record.files (agency, sha256, sm3, bytes, type) VALUES ('other-yjj', $1, $1, 1, 'text/plain')`, [
        'ab'.repeat(32),
      ]),
    ),
  ),
  attempt('给别的机关安排后台任务', 'MZ008', ({ office }) =>
    within(office, agency, () => office.query(`SELECT jobs.enqueue('publish', '{"agency":"other-yjj"}')`)),
  ),
  attempt('没有说明机关就取文号', '23502', ({ office }) => office.query(`SELECT record.next_number('罚', 2026)`)),
  attempt('另开序号年度外的文号', unfit, ({ office }) =>
    within(office, agency, () => office.query(`SELECT record.next_number('罚', 20260)`)),
  ),
];

export const chainAndTime: readonly Attempt[] = [...chain, ...times, ...backdated, ...late, ...agencies];
