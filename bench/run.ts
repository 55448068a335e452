import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { complain, say } from '#main/say.ts';

/** `npm run bench [name]`: every figure in a process of its own, one JSON line `{"figure","ours","peer","ratio","unit"}` each. */
const wanted = process.argv[2];
const files = globSync('bench/*.ts')
  .filter((file) => !['run.ts', 'measure.ts'].includes(basename(file)))
  .filter((file) => !wanted || file.includes(wanted))
  .sort();
let failed = 0;
for (const file of files) {
  const run = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--expose-gc', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  for (const line of run.stdout.split('\n').filter((text) => text.startsWith('{'))) say(line);
  if (run.status !== 0) {
    failed += 1;
    complain(`✗ ${file}\n${run.stderr.slice(-2000)}`);
  }
}
process.exit(failed === 0 ? 0 : 1);
