/** Lines for whoever sits at the console. The only place in `src` that prints. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Runs one stage with a line when it begins and one when it is done, with its seconds. */
export async function stage<T>(title: string, work: () => Promise<T>): Promise<T> {
  say(`● ${title}……`);
  const began = performance.now();
  const result = await work();
  say(`✓ ${title}（${((performance.now() - began) / 1000).toFixed(1)} 秒）`);
  return result;
}

/** Something the user can put right; `message` is a whole Chinese sentence that says how. */
export class StartProblem extends Error {}

/** The sentence for an error of the machine: no permission, disk full, port taken. */
export function sentenceFor(error: unknown): string {
  if (error instanceof StartProblem) return error.message;
  const { code, path, port, message } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EACCES' || code === 'EPERM')
    return `没有写入权限：${path ?? ''}。请换用有权限的用户，或者用 MINGZHENG_DATA 指定可写的文件夹。`;
  if (code === 'ENOSPC') return '磁盘已满。请清理磁盘后重新启动；已经确认的记录不会丢失。';
  if (code === 'EADDRINUSE') return `端口 ${port ?? ''} 已被占用。请关闭占用它的程序，或者用 OFFICE_PORT、PORTAL_PORT 换一个端口。`;
  return `启动失败：${message ?? String(error)}`;
}
