import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { leafOf, sealEntry } from '#ledger/index.ts';
import { attempt, type Attempt, unfit } from '../support/attempt.ts';
import { investigation, caseWith } from '../support/lawful.ts';
import { lax, peopleRegister } from '../support/procedures.ts';
import { write } from '../support/scene.ts';
import { type Case, type Rows, rowsOf } from '../support/seal.ts';

const plain = { action: 'collect-evidence', form: { officers: ['zhang', 'li'], item: '示例证据一', pages: 3, original: true, note: null } };

/** A lawful beginning and one more entry, changed before it is written. */
function forged(title: string, change: (rows: Rows, before: Case) => void, code = 'MZ001'): Attempt {
  return attempt(title, code, async ({ office }) => {
    const before = caseWith(investigation);
    const rows = before.act(plain, true);
    change(rows, before);
    await write(office, [...before.made, rows]);
  });
}

const columns: readonly (readonly [column: keyof Rows['entry'], value: Rows['entry'][keyof Rows['entry']], code?: string])[] = [
  ['id', randomUUID()],
  ['action', 'inspect-premises'],
  ['at', '2026-03-02T02:00:00.000Z'],
  ['by_person', 'li'],
  ['by_person', ''],
  ['procedure', lax.hash, 'MZ004'],
  ['n', 9, 'MZ002'],
  ['case_id', randomUUID(), 'MZ002'],
];

/** The fields say something else than the columns, with every commitment recomputed. */
const contents: readonly (readonly [name: string, value: Record<string, unknown>, code?: string])[] = [
  ['机关', { agency: 'other-yjj' }],
  ['案件', { case: randomUUID() }],
  ['序号', { n: 2 }],
  ['上一环节', { prev: 'ab'.repeat(64) }, 'MZ002'],
  ['程序', { procedure: lax.hash }],
  ['环节', { action: 'approve-filing' }],
  ['时间', { at: '2026-03-02T01:00:00.000Z' }],
  ['时间的写法', { at: '2026-03-02T01:04:00Z' }],
  ['签名人', { by: 'shen' }],
  ['提交编号', { id: randomUUID() }],
  ['草案摘要', { draft: 'not a digest' }],
  ['草案摘要的大小写', { draft: 'A'.repeat(64) }],
];

const pointers = [
  '/action',
  '/agency',
  '/at',
  '/by',
  '/case',
  '/draft',
  '/form/item',
  '/form/note',
  '/form/officers/0',
  '/form/officers/1',
];
const more = ['/form/original', '/form/pages', '/id', '/n', '/prev', '/procedure', '/v'];

/** Another value of the same kind, so that only the commitment can tell. */
function otherData(data: string): string {
  const [pointer, salt, value] = JSON.parse(data) as [string, string, unknown];
  const other = typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : value === null ? '' : `${value}。`;
  return JSON.stringify([pointer, salt, other]);
}

const perField = [...pointers, ...more].flatMap((pointer) => [
  forged(`改动字段 ${pointer} 的值`, ({ payloads }) => {
    for (const payload of payloads) if (payload.pointer === pointer) payload.data = otherData(payload.data);
  }),
  forged(`换掉字段 ${pointer} 的盐`, ({ payloads }) => {
    for (const payload of payloads)
      if (payload.pointer === pointer) payload.data = payload.data.replace(/,"[\w-]{22}",/, `,"${randomBytes(16).toString('base64url')}",`);
  }),
  forged(`不写字段 ${pointer} 的数据`, ({ payloads }) => {
    payloads.splice(
      payloads.findIndex((payload) => payload.pointer === pointer),
      1,
    );
  }),
]);

/** Commitments and leaf belong to the text as it stands: only the way it is written is wrong. */
function written(title: string, change: (data: string) => string, pointer = '/form/item'): Attempt {
  return forged(title, (rows) => {
    const { entry, payloads } = rows;
    const payload = payloads.find((one) => one.pointer === pointer);
    const at = entry.pointers.indexOf(pointer);
    if (!payload) throw new RangeError(pointer);
    payload.data = change(payload.data);
    entry.sha256[at] = commitment(payload.data);
    relief(rows);
  });
}

const text = '示例证据一';
const spellings: readonly Attempt[] = [
  written('逗号后加空格', (data) => data.replace(',"', ', "')),
  written('末尾加换行', (data) => `${data}\n`),
  written('中文写成转义', (data) => data.replace('示', '\\u793a')),
  written('斜线写成转义', (data) => data.replaceAll('/', '\\/')),
  written('多一个元素', (data) => data.replace(/\]$/, ',1]')),
  written('少一个元素', (data) => data.replace(/,[^,]*\]$/, ']')),
  written('值写成对象', (data) => data.replace(`"${text}"`, '{"a":1}')),
  written('值写成数组', (data) => data.replace(`"${text}"`, '["a"]')),
  written('不是 JSON', () => '[“/form/item”]'),
  written('是 JSON 但不是数组', () => '{"pointer":"/form/item"}'),
  written('空文本', () => ''),
  written('含空字符转义', (data) => data.replace(text, '\\u0000')),
  written('孤立的代理项', (data) => data.replace(text, '\\ud800')),
  written('盐太短', (data) => data.replace(/,"[\w-]{22}",/, ',"AAAAAAAAAAAAAAAAAAAAA",')),
  written('盐为空', (data) => data.replace(/,"[\w-]{22}",/, ',"",')),
  written('盐的写法不规范', (data) => data.replace(/,"[\w-]{22}",/, ',"AAAAAAAAAAAAAAAAAAAAAB",')),
  written('位置与字段不符', (data) => data.replace('/form/item', '/form/items')),
  written('数字带小数零', (data) => data.replace(',3]', ',3.0]'), '/form/pages'),
  written('数字用指数', (data) => data.replace(',3]', ',3e0]'), '/form/pages'),
  written('数字带正号', (data) => data.replace(',3]', ',+3]'), '/form/pages'),
  written('负零', (data) => data.replace(',3]', ',-0]'), '/form/pages'),
  written('大得写不准的数', (data) => data.replace(',3]', ',1000000000000000000000]'), '/form/pages'),
  written('非数', (data) => data.replace(',3]', ',NaN]'), '/form/pages'),
];

const trees: readonly Attempt[] = [
  forged('叶值改动一位', ({ entry }) => entry.leaf.set([(entry.leaf[7] ?? 0) ^ 1], 7)),
  forged('叶值前后两半对调', ({ entry }) => {
    entry.leaf = Buffer.concat([entry.leaf.subarray(32), entry.leaf.subarray(0, 32)]);
  }),
  forged('照抄上一环节的叶值', ({ entry }, { last }) => {
    entry.leaf = last.entry.leaf;
  }),
  forged('照抄上一环节的叶值和承诺值', ({ entry }, { last }) => {
    Object.assign(entry, { leaf: last.entry.leaf, sha256: last.entry.sha256, sm3: last.entry.sm3, pointers: last.entry.pointers });
  }),
  forged('叶值少一个字节', ({ entry }) => Object.assign(entry, { leaf: entry.leaf.subarray(0, 63) }), unfit),
  forged('叶值多一个字节', ({ entry }) => Object.assign(entry, { leaf: Buffer.concat([entry.leaf, Buffer.of(0)]) }), unfit),
  forged('少一个承诺值', ({ entry }) => entry.sha256.pop(), unfit),
  forged('少一个国密承诺值', ({ entry }) => entry.sm3.pop(), unfit),
  forged('承诺值短一个字节', ({ entry }) => Object.assign(entry, { sm3: entry.sm3.map((hash) => hash.subarray(1)) })),
  forged('两个承诺值对调', ({ entry: { sha256 } }) => sha256.reverse()),
  forged('字段次序颠倒', (rows) => {
    for (const list of [rows.entry.pointers, rows.entry.sha256, rows.entry.sm3]) list.reverse();
    relief(rows);
  }),
  forged('没有字段', ({ entry }) => Object.assign(entry, { pointers: [], sha256: [], sm3: [] }), unfit),
];

/** Extra fields whose commitments and leaf are right: only the format forbids them. */
function extra(title: string, pointer: string): Attempt {
  return forged(title, (rows) => {
    const data = JSON.stringify([pointer, randomBytes(16).toString('base64url'), '多出的值']);
    const { entry, payloads } = rows;
    const at = entry.pointers.findIndex((one) => Buffer.compare(Buffer.from(one), Buffer.from(pointer)) > 0);
    const place = at < 0 ? entry.pointers.length : at;
    entry.pointers.splice(place, 0, pointer);
    entry.sha256.splice(place, 0, commitment(data));
    entry.sm3.splice(place, 0, randomBytes(32));
    payloads.push({ pointer, data });
    relief(rows);
  });
}

const fields: readonly Attempt[] = [
  extra('格式里没有的字段', '/secret'),
  extra('格式里没有的下级字段', '/at/zone'),
  extra('字段既是值又是上级', '/form/item/below'),
  extra('上级字段又有值', '/form/officers'),
  extra('大得读不回来的列表位置', '/form/officers/99999999'),
  extra('没有斜线的字段', 'form'),
  extra('空的字段名', ''),
];

const registers: readonly Attempt[] = [
  attempt('另开一本人员登记簿', 'MZ004', ({ office }) =>
    write(office, caseWith([{ action: 'bootstrap', form: { administrators: [] } }], { procedure: peopleRegister.hash }).made),
  ),
  attempt('程序里没有的环节', 'MZ004', ({ office }) => write(office, caseWith([...investigation, { action: 'pardon' }]).made)),
  attempt('没有登记过的程序', '23503', ({ office }) => write(office, caseWith(investigation, { procedure: 'ef'.repeat(32) }).made)),
  attempt('程序的散列与内容不符', unfit, ({ office }) =>
    office.query('INSERT INTO record.procedures (hash, value) VALUES ($1, $2)', [
      'ab'.repeat(32),
      '{"procedure":{"id":"x","kind":"penalty","steps":[]}}',
    ]),
  ),
  attempt('只写环节，不写字段数据', 'MZ001', ({ office }) =>
    write(
      office,
      caseWith(investigation.slice(0, 1)).made.map((rows) => ({ ...rows, payloads: [] })),
    ),
  ),
  attempt('内容密封无误，但写作别人所写', 'MZ001', async ({ office }) => {
    const one = caseWith(investigation);
    const content = one.content(plain);
    const rows = rowsOf(
      content,
      sealEntry({ ...content, by: 'li' }, () => randomBytes(16)),
    );
    await write(office, [...one.made, rows]);
  }),
];

export const forgedEntries: readonly Attempt[] = [
  ...columns.map(([column, value, code]) =>
    forged(`列 ${column} 与字段不符（${String(value).slice(0, 12)}）`, ({ entry }) => Object.assign(entry, { [column]: value }), code),
  ),
  ...contents.map(([name, value, code]) =>
    attempt(`字段里的${name}与所写的不符`, code ?? 'MZ001', async ({ office }) => {
      const before = caseWith(investigation);
      const content = before.content(plain);
      await write(office, [
        ...before.made,
        rowsOf(
          content,
          sealEntry({ ...content, ...value }, () => randomBytes(16)),
        ),
      ]);
    }),
  ),
  ...perField,
  ...spellings.map((one) => ({ ...one, title: `写法不规范：${one.title}` })),
  ...trees,
  ...fields,
  ...registers,
];

function commitment(data: string): Uint8Array {
  return createHash('sha256').update('\0').update(data).digest();
}

/** The leaf that goes with the commitments as they are now. */
function relief({ entry }: Rows): void {
  entry.leaf = leafOf(entry.sha256.map((sha256, at) => ({ sha256, sm3: entry.sm3[at] ?? new Uint8Array(32) })));
}
