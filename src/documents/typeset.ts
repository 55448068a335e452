import { Worker } from 'node:worker_threads';
import type { Instant } from '#law/vocabulary.ts';
import type { Job, Sheet } from './press.ts';
import { PaperProblem } from './problem.ts';

export interface Typesetter {
  /**
   * A paper as PDF/A-2b. The same template, data, moment and fonts give the same bytes.
   * @throws PaperProblem with a sentence naming the character where no font can show it.
   */
  typeset(template: string, data: object, how: { readonly createdAt: Instant; readonly preview?: boolean }): Promise<Sheet>;
  close(): Promise<void>;
}

interface Waiting {
  readonly done: (sheet: Sheet) => void;
  readonly failed: (error: Error) => void;
}
type Answer = { readonly ticket: number } & ({ readonly sheet: Sheet } | { readonly says: string } | { readonly fault: string });

/** Presses in threads of their own, so that setting a paper never holds up the server. Each keeps about 60 MB of fonts. */
export function createTypesetter(given: { readonly fontFolders: readonly string[]; readonly presses?: number }): Typesetter {
  const presses = Array.from({ length: given.presses ?? 1 }, () => openPress(given.fontFolders));
  let next = 0;
  return {
    typeset(template, data, { createdAt, preview = false }) {
      const press = presses[next++ % presses.length];
      if (!press) throw new RangeError('presses must be at least 1');
      const seconds = Math.floor(Date.parse(createdAt) / 1000);
      return press.send({ template, data: JSON.stringify(data), createdAt: seconds, preview });
    },
    async close() {
      await Promise.all(presses.map((press) => press.close()));
    },
  };
}

function openPress(fontFolders: readonly string[]) {
  const waiting = new Map<number, Waiting>();
  let tickets = 0;
  let worker: Worker | null = null;
  let closed = false;

  const start = (): Worker => {
    const started = new Worker(new URL('./press-worker.ts', import.meta.url), { workerData: { fontFolders } });
    started.unref();
    started.on('message', (answer: Answer) => {
      const job = waiting.get(answer.ticket);
      waiting.delete(answer.ticket);
      if (waiting.size === 0) started.unref();
      if ('sheet' in answer) job?.done(answer.sheet);
      else job?.failed('says' in answer ? new PaperProblem(answer.says) : new Error(answer.fault));
    });
    started.on('error', (error: Error) => abandon(started, error));
    started.on('exit', () => abandon(started, new Error('文书排版线程已退出')));
    return started;
  };
  // A press that fell over is replaced when the next paper comes; what it was working on fails.
  const abandon = (fallen: Worker, error: Error) => {
    if (worker !== fallen) return;
    worker = null;
    for (const job of waiting.values()) job.failed(error);
    waiting.clear();
  };
  worker = start();

  return {
    send(job: Job): Promise<Sheet> {
      if (closed) return Promise.reject(new Error('the typesetter is closed'));
      worker ??= start();
      const press = worker;
      const ticket = ++tickets;
      return new Promise((done, failed) => {
        waiting.set(ticket, { done, failed });
        press.ref();
        press.postMessage({ ticket, job });
      });
    },
    async close() {
      closed = true;
      await worker?.terminate();
    },
  };
}
