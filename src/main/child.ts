import { sentenceFor } from './say.ts';

/**
 * Life of one of our processes under `start`: says when it is ready, finishes in order on SIGTERM, and ends when its parent is gone
 * (the IPC channel closes), so that a killed parent leaves nobody behind. Works the same when run alone.
 */
export async function live(open: () => Promise<{ close(): Promise<void> }>): Promise<void> {
  try {
    const { close } = await open();
    let closing = false;
    const finish = async () => {
      if (closing) return;
      closing = true;
      await close();
      process.exit(0);
    };
    process.once('SIGTERM', finish);
    process.once('SIGINT', finish);
    process.once('disconnect', finish);
    process.send?.({ ready: true });
  } catch (error) {
    const problem = sentenceFor(error);
    if (process.send) await new Promise<void>((resolve) => process.send?.({ problem }, undefined, undefined, () => resolve()));
    else process.stderr.write(`✗ ${problem}\n`);
    process.exit(1);
  }
}

/** @throws Error naming the variable; only the operator of a single process ever sees it. */
export function need(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`缺少环境变量 ${name}。`);
  return value;
}
