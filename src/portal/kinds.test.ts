import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectPublished } from '#db/published/connect.ts';
import type { PublishedDatabase } from '#db/published/database.ts';
import { procedureVersions } from '#law/procedures/index.ts';
import { database, type TestDatabase } from '#tests/support/database.ts';
import { agency, copy, inspected, licensed, seedBureau, seedDecision, seedGuides } from '#tests/support/published.ts';
import { buildPortal } from './app.ts';

/* What is published of each kind of act, and the guides. */
let given: TestDatabase;
let worker: PublishedDatabase;
let portal: PublishedDatabase;
let app: FastifyInstance;
const ids: Record<string, string> = {};

beforeAll(async () => {
  given = await database();
  worker = connectPublished(given.url('worker'), () => {}, 2);
  portal = connectPublished(given.url('portal'), () => {}, 2);
  await seedBureau(worker);
  await seedGuides(worker);
  ids['penalty'] = await seedDecision(worker, { case: 'penalty' });
  ids['licence'] = await seedDecision(worker, { case: 'licence', kind: 'licence' });
  ids['inspection'] = await seedDecision(worker, { case: 'inspection', kind: 'inspection' });
  ids['revoked'] = await seedDecision(worker, {
    case: 'revoked',
    kind: 'licence',
    copy: { number: '（渝梁）应急许〔2026〕4号', conclusion: '准予许可' },
    withdrawn: '该许可因申请人隐瞒有关情况，已依法撤销。',
  });
  app = await buildPortal({ db: portal, agency, logFolder: null, address: null });
});
afterAll(async () => {
  await app.close();
  await Promise.all([worker.destroy(), portal.destroy()]);
  await given.drop();
});

const get = (url: string) => app.inject({ method: 'GET', url });
const body = async (url: string) => (await get(url)).body;

describe('each kind of act', () => {
  test('has its own list, and all stand together in one', async () => {
    const all = await body('/decisions');
    for (const kind of ['penalty', 'licence', 'inspection']) expect(all).toContain(ids[kind]);
    expect(all).toContain('<b class="kind">行政许可</b>');
    const licences = await body('/licences');
    expect(licences).toContain(ids['licence']);
    expect(licences).not.toContain(ids['penalty']);
    expect(await body('/coercion')).toContain('二十个工作日内在这里公示');
  });

  test('is narrowed by year, by what was done and by state', async () => {
    const granted = encodeURIComponent('准予许可');
    expect(await body(`/licences?kind=${granted}`)).toContain('共 1 份');
    expect(await body(`/licences?kind=${encodeURIComponent('注销许可')}`)).toContain('没有符合条件的行政许可决定');
    expect(await body('/licences?state=withdrawn')).toContain(ids['revoked']);
    expect(await body(`/inspections?q=${encodeURIComponent('培训档案')}&year=2026`)).toContain(ids['inspection']);
    expect(await body(`/penalties?q=${encodeURIComponent('培训档案')}`)).toContain('没有符合条件的行政处罚决定');
  });

  test('shows every field of its own text under its own title, each to be proven', async () => {
    for (const [kind, text, title] of [
      ['penalty', copy, '违法事实'],
      ['licence', licensed, '许可编号'],
      ['inspection', inspected, '检查方式'],
    ] as const) {
      const page = await body(`/decisions/${ids[kind]}`);
      for (const [name, value] of Object.entries(text)) {
        expect(page, name).toContain(`data-proven="/form/copy/${name}"`);
        if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) expect(page).toContain(value);
      }
      expect(page).toContain(`<dt>${title}</dt>`);
      expect(page).toContain(`data-verify="/decisions/${ids[kind]}/proof.json"`);
    }
    expect(await body(`/decisions/${ids['licence']}`)).toContain('<time datetime="2027-03-19">2027年3月19日</time>');
  });

  test('is withdrawn with its reason; only a penalty is said to be so by 处罚法 48', async () => {
    const page = await body(`/decisions/${ids['revoked']}`);
    expect(page).toContain('该许可因申请人隐瞒有关情况，已依法撤销。');
    expect(page).toContain('公开的行政许可决定已被依法变更、撤销');
    expect(page).not.toContain('行政处罚法');
    expect(page).not.toContain(licensed.certificateNumber);
  });

  test('is counted on the home page, withdrawn ones left out', async () => {
    const home = await body('/');
    for (const [path, count] of [
      ['/penalties', 1],
      ['/coercion', 0],
      ['/inspections', 1],
      ['/licences', 1],
    ])
      expect(home).toMatch(new RegExp(`href="${path}"><b>${count}</b>`));
    for (const kind of ['penalty', 'licence', 'inspection', 'revoked']) expect(home).toContain(ids[kind]);
  });

  test('is found by search engines at its address', async () => {
    const map = await body('/sitemap.xml');
    for (const path of ['/licences', '/guides', '/guides/xk-fw-019-2', `/decisions/${ids['inspection']}`]) expect(map).toContain(path);
    expect(map).not.toContain(ids['revoked']);
  });
});

test('says how to seek relief whatever was decided, reconsideration first where the law wants it', async () => {
  const page = await body('/contact');
  for (const said of [
    '行政强制、行政许可',
    '当场作出的行政处罚决定不服',
    '第二十三条第一款第（一）项',
    '重庆市梁平区人民政府',
    '不予行政许可的',
  ])
    expect(page).toContain(said);
});

describe('the guides', () => {
  const procedures = Object.values(procedureVersions).filter(({ procedure }) => procedure.kind !== 'register');

  test('are one for each of sixty-six matters and each procedure, grouped by kind', async () => {
    const list = await body('/guides');
    expect(list.match(/href="\/guides\/[a-z0-9-]+"/g)).toHaveLength(66 + procedures.length + 1);
    for (const kind of ['行政处罚', '行政强制', '行政检查', '行政许可']) expect(list).toContain(`${kind}（`);
    expect(await body('/guides?kind=licence')).not.toContain('/guides/cf-wsl-097-3');
    expect(await body(`/guides?q=${encodeURIComponent('烟花爆竹 零售')}`)).toContain('/guides/xk-fw-019-2');
    expect(await body(`/guides?q=${encodeURIComponent('没有的事')}`)).toContain('没有符合条件的指南');
  });

  test('say of a licence its basis, who decides, conditions, materials, steps, days, that it costs nothing, and relief', async () => {
    const page = await body('/guides/xk-fw-019-2');
    for (const said of [
      '《烟花爆竹安全管理条例》第十九条第二款',
      '重庆市梁平区应急管理局',
      '专店或者专柜销售',
      '申请书',
      '20日，工作日',
      '不收费',
      '《中华人民共和国行政许可法》第五十八条',
      '行政复议',
      '/procedures/licence-like/chart.svg',
      '公示许可决定：7个工作日',
    ])
      expect(page).toContain(said);
  });

  test('say of a penalty matter its situations with what follows, and the steps of the procedure', async () => {
    const page = await body('/guides/cf-wsl-097-3');
    for (const said of [
      '发现违法',
      '责令限期改正',
      '对单位：罚款，10万元以下',
      '逾期未改正',
      '陈述、申辩',
      '先复议',
      '作出行政处罚决定',
      '90日',
    ])
      expect(page).toContain(said);
  });

  test('say openly what is not checked yet, and what has no procedure yet', async () => {
    expect(await body('/guides/xk-fw-019-1')).toContain('<em class="unchecked">待核</em>');
    expect(await body('/guides/xk-fw-019-1')).toContain('办理程序尚未在本系统公布');
  });

  test('are gone from the list with their matter, and keep their address', async () => {
    await worker.updateTable('published.guides').set({ listed: false }).where('id', '=', 'jc-emr-008').execute();
    expect(await body('/guides')).not.toContain('jc-emr-008');
    expect(await body('/guides/jc-emr-008')).toContain('本指南已停用');
  });

  test('and every other page stay under 100 kB with their style', async () => {
    const style = (await get('/assets/style.css')).rawPayload.length;
    for (const path of [
      '/',
      '/guides',
      '/guides/cf-wsl-097-3',
      '/guides/xk-fw-019-2',
      '/guides/ordinary-penalty',
      '/licences',
      `/decisions/${ids['licence']}`,
    ]) {
      const page = await get(path);
      expect([path, page.statusCode]).toEqual([path, 200]);
      expect(page.rawPayload.length + style, path).toBeLessThan(100_000);
      expect(page.body.match(/<h1/g), path).toHaveLength(1);
    }
  });
});
