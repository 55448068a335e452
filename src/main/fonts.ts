import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readEnvironment } from './environment.ts';
import { complain, say, sentenceFor, StartProblem, stage } from './say.ts';

/**
 * Optional, `node src/main/fonts.ts`: fetches a free 仿宋 for the papers from Debian into `<data>/fonts` (49 MB to download, 7 MB kept).
 * Not part of the first start: papers are complete without it, in 宋. A bureau's own licensed fonts go before it (`MINGZHENG_FONTS`).
 */
const wanted = {
  debian: 'texlive-lang-chinese',
  path: 'usr/share/texlive/texmf-dist/fonts/opentype/public/fandol',
  files: ['FandolFang-Regular.otf'],
};

try {
  const folder = join(readEnvironment(process.env).dataFolder, 'fonts');
  await stage('下载仿宋字体', async () => fetchInto(folder));
  say(`字体已放入 ${folder}，重新启动后文书使用仿宋。`);
} catch (error) {
  complain(`✗ ${sentenceFor(error)}`);
  process.exit(1);
}

function fetchInto(folder: string): void {
  const work = mkdtempSync(join(tmpdir(), 'mingzheng-fonts-'));
  try {
    run(work, 'apt-get', ['download', '-qq', wanted.debian]);
    const archive = readdirSync(work).find((name) => name.endsWith('.deb'));
    if (archive === undefined) throw new StartProblem(`没有下载到 ${wanted.debian}。`);
    run(work, 'dpkg-deb', ['-x', archive, 'out']);
    mkdirSync(folder, { recursive: true });
    for (const file of wanted.files) copyFileSync(join(work, 'out', wanted.path, file), join(folder, basename(file)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function run(cwd: string, command: string, args: readonly string[]): void {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (done.status === 0) return;
  const why = done.error ? done.error.message : done.stderr.trim().slice(-300);
  throw new StartProblem(`下载字体需要 Debian 的 apt-get 和网络（${command}：${why}）。也可以把字体文件直接放进字体文件夹。`);
}
