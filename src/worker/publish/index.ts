import { Logger, run, type TaskList } from 'graphile-worker';
import { publishCase, type Publishing } from './publish.ts';

export { publicId } from './published.sql.ts';
export { publishBureau } from './bureau.ts';
export { publishProcedures } from './procedures.ts';
export { publishGuides } from './guides/publish.ts';
export { publishCase, type Publishing } from './publish.ts';

interface Work extends Publishing {
  /** Tells the public anew who the bureau is. */
  readonly introduce: (agency: string) => Promise<void>;
  /** The worker's connection string. */
  readonly url: string;
  readonly onProblem: (message: string) => void;
}

/** Jobs put down by the office in the transaction of the act itself: `{agency, case, n}`. The first three bring a page up to date. */
function tasksOf(work: Work): TaskList {
  const task = async (payload: unknown) => publishCase(work, caseIn(payload));
  return { publish: task, correct: task, withdraw: task, introduce: async (payload) => work.introduce(caseIn(payload).agency) };
}

/** Runs the jobs until told to stop; a job under way is finished first. */
export function publishing(given: Work): {
  readonly name: string;
  run(signal: AbortSignal): Promise<void>;
} {
  return {
    name: 'publish',
    run: async (signal) => {
      const runner = await run({
        connectionString: given.url,
        taskList: tasksOf(given),
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
