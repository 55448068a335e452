import { Logger, run, type TaskList } from 'graphile-worker';
import { publishCase, type Publishing } from './publish.ts';

export { publicId } from './published.sql.ts';
export { publishBureau } from './bureau.ts';
export { publishProcedures } from './procedures.ts';
export { publishCase, type Publishing } from './publish.ts';

/** Jobs put down by the office in the transaction of the act itself: `{agency, case, n}`. All three bring the page up to date. */
function publishTasks(publishing: Publishing): TaskList {
  const task = async (payload: unknown) => publishCase(publishing, caseIn(payload));
  return { publish: task, correct: task, withdraw: task };
}

/**
 * Runs the jobs until told to stop; a job under way is finished first.
 * @param url the worker's connection string
 */
export function publishing(given: Publishing & { readonly url: string; readonly onProblem: (message: string) => void }): {
  readonly name: string;
  run(signal: AbortSignal): Promise<void>;
} {
  return {
    name: 'publish',
    run: async (signal) => {
      const runner = await run({
        connectionString: given.url,
        taskList: publishTasks(given),
        concurrency: 2,
        pollInterval: 1000,
        noHandleSignals: true,
        logger: new Logger(() => (level, message) => {
          if (level === 'error') given.onProblem(message);
        }),
      });
      const stop = () => void runner.stop().catch(() => {});
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, { once: true });
      await runner.promise;
    },
  };
}

function caseIn(payload: unknown): { agency: string; case: string } {
  const { agency, case: caseId } = (payload ?? {}) as { readonly agency?: unknown; readonly case?: unknown };
  if (typeof agency !== 'string' || typeof caseId !== 'string') throw new TypeError('a publishing job names agency and case');
  return { agency, case: caseId };
}
