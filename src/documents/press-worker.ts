import { parentPort, workerData } from 'node:worker_threads';
import { createPress, type Job } from './press.ts';
import { PaperProblem } from './problem.ts';

/** The thread a press stands in: one job after another, in the order they come. */
const press = createPress(workerData.fontFolders);

parentPort?.on('message', ({ ticket, job }: { ticket: number; job: Job }) => {
  try {
    const sheet = press.set(job);
    parentPort?.postMessage({ ticket, sheet }, [sheet.pdf.buffer as ArrayBuffer]);
  } catch (error) {
    if (error instanceof PaperProblem) parentPort?.postMessage({ ticket, says: error.says });
    else parentPort?.postMessage({ ticket, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
