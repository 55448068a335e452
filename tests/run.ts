import { startVitest } from 'vitest/node';
import { fetchTestPackages } from './support/packages.ts';
import { complain, say, sentenceFor, stage } from '#main/say.ts';
import { buildWeb, webIsBuilt } from '#main/web.ts';

/** `npm test [filter…]`: sets up everything it needs, runs everything, ends in one line `N passed, N failed`. */
try {
  fetchTestPackages();
  const filters = process.argv.slice(2);
  if (!webIsBuilt()) await stage('构建办案端网页', buildWeb);
  const smallDisk = 'tests/journeys/full-disk.test.ts';
  const mayMount = process.getuid?.() === 0;
  if (!mayMount) say(`● ${smallDisk} 需要 root 挂载一块小磁盘，本次不运行。`);
  let passed = 0;
  let failed = 0;
  // A person at a browser does not share the machine with a walk over a hundred thousand standings.
  for (const part of [
    { exclude: ['**/node_modules/**', 'tests/journeys/**'] },
    { include: ['tests/journeys/**/*.test.ts'], exclude: mayMount ? [] : [smallDisk], maxWorkers: 1 },
  ]) {
    const vitest = await startVitest('test', filters, { watch: false, passWithNoTests: true, ...part });
    const states = vitest.state.getFiles().flatMap((file) => outcomes(file));
    passed += states.filter((state) => state === 'pass').length;
    failed += states.filter((state) => state !== 'pass').length + vitest.state.getUnhandledErrors().length;
    if (filters.length === 0 && states.length === 0) failed += 1;
    await vitest.close();
  }
  say(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
} catch (error) {
  complain(`✗ ${sentenceFor(error)}`);
  say('0 passed, 1 failed');
  process.exit(1);
}

interface Ran {
  readonly type: string;
  readonly mode: string;
  readonly tasks?: readonly Ran[];
  readonly result?: { readonly state: string } | undefined;
}

/** States of all tests below; a file or suite that failed without a failing test of its own (a hook, an import) counts once. */
function outcomes(task: Ran): string[] {
  if (task.type === 'test') return [task.result?.state ?? task.mode];
  const below = (task.tasks ?? []).flatMap((part) => outcomes(part));
  return task.result?.state === 'fail' && !below.includes('fail') ? [...below, 'fail'] : below;
}
