import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { need } from './child.ts';
import { makeDemo, type MovedClock } from './demo/make.ts';
import { bureauHere } from './office-bureau.ts';
import { sentenceFor } from './say.ts';

/** Makes the demo's people and cases and ends. Nothing happens where they are there already. */
const clock: MovedClock = { now: new Date() };
const bureau = bureauHere(() => clock.now);
try {
  const keysFolder = join(need('MINGZHENG_DATA'), 'keys');
  mkdirSync(keysFolder, { recursive: true, mode: 0o700 });
  await makeDemo(bureau, { agency: need('MINGZHENG_AGENCY'), keysFolder, clock, today: new Date() });
  await bureau.close();
  process.send?.({ ready: true });
  process.disconnect?.();
} catch (error) {
  const problem = sentenceFor(error);
  if (process.send) process.send({ problem }, undefined, undefined, () => process.exit(1));
  else {
    process.stderr.write(`✗ ${problem}\n`);
    process.exit(1);
  }
}
