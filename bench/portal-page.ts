import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import { connectPublished } from '#db/published/connect.ts';
import { makeDatabase, makeRoles, migrate } from '#main/migrate.ts';
import { startPostgres } from '#main/postgres.ts';
import { agency, seedBureau, seedDecision } from '#tests/support/published.ts';
import { report, round } from './measure.ts';

/*
 * Requests a second for one decision's page, the portal in a process of its own as in production, beside one nginx worker that sends the
 * same bytes from a file. nginx is taken from PATH or NGINX; without it there is no peer and no ratio.
 */
const folder = mkdtempSync(join(tmpdir(), 'portal-page-'));
const undo: (() => Promise<unknown> | unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
try {
  mkdirSync(join(folder, 'keys'));
  const postgres = await startPostgres({ dataFolder: folder, noSync: true });
  undo.push(() => postgres.stop());
  const admin = postgres.url('postgres', 'postgres');
  const { host } = new URL(admin);
  await makeRoles(admin, (role) => role);
  await makeDatabase(admin, 'mingzheng');
  const url = (role: string) => `postgres://mingzheng_${role}:mingzheng_${role}@${host}/mingzheng`;
  await migrate(url('owner'), { strictTime: false });
  const worker = connectPublished(url('worker'), () => {}, 1);
  await seedBureau(worker);
  const id = await seedDecision(worker, { case: 'bench' });
  await worker.destroy();

  const portal = await listening(
    spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main/portal.ts'], {
      env: {
        ...process.env,
        PORTAL_DATABASE_URL: url('portal'),
        PORTAL_PORT: '9391',
        MINGZHENG_AGENCY: agency,
        MINGZHENG_LOG: join(folder, 'log'),
      },
      stdio: 'ignore',
    }),
    `http://127.0.0.1:9391/decisions/${id}`,
  );
  const page = Buffer.from(await (await fetch(portal)).arrayBuffer());
  const ours = await rate(portal);
  const nginx = process.env['NGINX'] ?? 'nginx';
  if (spawnSync(nginx, ['-v']).error)
    report({ figure: 'portal-page', ours: round(ours), peer: null, ratio: null, unit: '次/秒', note: '本机没有 nginx' });
  else {
    const peer = await rate(
      await listening(spawn(nginx, ['-p', folder, '-c', configure(page)], { stdio: 'ignore' }), 'http://127.0.0.1:9392/page.html'),
    );
    report({ figure: 'portal-page', ours: round(ours), peer: round(peer), ratio: round(ours / peer), unit: '次/秒' });
  }
} finally {
  for (const step of undo.reverse()) await step();
}

async function listening(child: ChildProcess, address: string): Promise<string> {
  undo.push(async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  });
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return address;
    await pause(50);
  }
  throw new Error(`${address} does not answer`);
}

/** Median of three runs after one to warm up. */
async function rate(address: string): Promise<number> {
  const rates: number[] = [];
  for (let run = 0; run < 4; run += 1) {
    const { requests, non2xx, errors } = await autocannon({ url: address, connections: 32, duration: run === 0 ? 2 : 3 });
    if (non2xx > 0 || errors > 0) throw new Error(`${address}: ${non2xx} wrong answers, ${errors} errors`);
    if (run > 0) rates.push(requests.average);
  }
  return rates.sort((a, b) => a - b)[1] ?? Number.NaN;
}

function configure(page: Buffer): string {
  mkdirSync(join(folder, 'html'));
  writeFileSync(join(folder, 'html', 'page.html'), page);
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log /dev/null; user root;
events { worker_connections 512; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=100;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:9392; root ${folder}/html; default_type "text/html; charset=utf-8"; }
}
`,
  );
  return file;
}
