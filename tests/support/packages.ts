import { spawnSync } from 'node:child_process';
import { say, StartProblem } from '#main/say.ts';

const wanted = [
  { command: 'chromium', also: ['chromium-browser', 'google-chrome'], debian: 'chromium', why: '浏览器测试' },
  { command: 'pdftotext', also: [], debian: 'poppler-utils', why: '核对文书' },
  { command: 'python3', also: [], debian: 'python3-minimal', why: '第二套验证程序' },
  { command: '/usr/lib/postgresql/15/bin/postgres', also: [], debian: 'postgresql-15', why: '外部数据库' },
  { command: 'openssl', also: [], debian: 'openssl', why: '核对密码算法' },
];
const fonts = { debian: 'fonts-noto-cjk', why: '浏览器里的中文字' };

function find(command: string): string | null {
  const found = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

/** Path of a Chromium for the journeys. */
export function browser(): string | null {
  return ['chromium', 'chromium-browser', 'google-chrome'].map(find).find((path) => path !== null) ?? null;
}

function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

/** Debian packages the tests run against: as root they are fetched, otherwise the user is told which. */
export function fetchTestPackages(): void {
  const missing = wanted.filter(({ command, also }) => [command, ...also].every((name) => find(name) === null));
  const needed: { debian: string; why: string }[] = hasChineseFont() ? missing : [...missing, fonts];
  if (needed.length === 0) return;
  const names = needed.map(({ debian }) => debian);
  if (process.getuid?.() !== 0 || find('apt-get') === null)
    throw new StartProblem(
      `测试还需要：${needed.map(({ debian, why }) => `${debian}（${why}）`).join('、')}。请先运行：sudo apt-get install -y ${names.join(' ')}`,
    );
  say(`● 安装测试用的 Debian 软件包：${names.join(' ')}……`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = spawnSync('sh', ['-c', `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${names.join(' ')}`], {
    env: environment,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new StartProblem(`软件包没有装上：${names.join(' ')}。\n${run.stderr.slice(-600)}`);
  say('✓ 软件包已安装');
}
