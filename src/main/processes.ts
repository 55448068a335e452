import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { complain, StartProblem } from './say.ts';

/** One of our own processes. It ends when its parent does: the IPC channel closes and it shuts down (`src/http` listens for that). */
export interface Running {
  readonly name: string;
  readonly child: ChildProcess;
}

/**
 * Starts `file` under this Node and waits for its `ready` message.
 * @throws StartProblem with the process's own sentence when it ends before it is ready.
 */
export async function run(name: string, file: string, environment: Readonly<Record<string, string>>): Promise<Running> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true, // Ctrl-C reaches the parent alone, which lets everyone finish in order
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (message: { ready?: boolean; problem?: string }) => {
      if (message.ready) resolve();
      else if (message.problem) reject(new StartProblem(message.problem));
    });
    child.once('exit', (code) => reject(new StartProblem(`${name}没有启动成功（退出码 ${code ?? '无'}），原因见上。`)));
  });
  await ready;
  return { name, child };
}

/** Tells when one of them ends on its own. */
export function whenOneEnds(all: readonly Running[], then: (name: string) => void): void {
  for (const { name, child } of all)
    child.once('exit', (code, signal) => {
      if (!ending.has(child)) complain(`✗ ${name}意外退出（${signal ?? code}）。`);
      if (!ending.has(child)) then(name);
    });
}

const ending = new WeakSet<ChildProcess>();

/** Asks each to finish and waits; after `patience` milliseconds it is made to. */
export async function end(all: readonly Running[], patience = 8000): Promise<void> {
  await Promise.all(
    all.map(async ({ child }) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      ending.add(child);
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(force);
    }),
  );
}

/** @throws StartProblem when somebody already listens on the port. */
export async function portIsFree(port: number, variable: string): Promise<void> {
  const server = createServer();
  const answer = new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EACCES') reject(new StartProblem(`没有权限使用端口 ${port}。请用 ${variable} 换一个 1024 以上的端口。`));
      else reject(new StartProblem(`端口 ${port} 已被占用。请关闭占用它的程序，或者用 ${variable}=其他端口 重新启动。`));
    });
    server.listen(port, () => resolve());
  });
  await answer;
  server.close();
  await once(server, 'close');
}
