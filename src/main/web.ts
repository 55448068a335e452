import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const dist = join('web', 'office', 'dist');
const stamp = join(dist, '.built-from');
const sources = [
  'web/office/**/*.{ts,tsx,css,html}',
  'web/ui/**/*.{ts,tsx,css}',
  'src/law/**/*.ts',
  'src/contract/office/**/*.ts',
  'package-lock.json',
];

/** Whether the built office pages were built from these very sources. */
export function webIsBuilt(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOfSources();
}

/** @throws Error with the bundler's words when the build fails. */
export async function buildWeb(): Promise<void> {
  const child = spawn(process.execPath, [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', 'web/office', '--logLevel', 'error'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += text;
    });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`办案端网页构建失败：\n${said.slice(-2000)}`);
  writeFileSync(stamp, digestOfSources());
}

function digestOfSources(): string {
  const hash = createHash('sha256');
  const files = sources.flatMap((pattern) => globSync(pattern)).filter((file) => !file.includes('dist/') && !file.endsWith('.test.ts'));
  for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}
