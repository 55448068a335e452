import { readFileSync } from 'node:fs';
import { StartProblem } from '../say.ts';

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account the database server runs under: PostgreSQL refuses to run as root, so root hands it to `postgres` or else `nobody`.
 * null: as ourselves.
 */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const found = accounts.find(([name]) => name === wanted);
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new StartProblem(
    '数据库不能以 root 身份运行，本机又没有 postgres 或 nobody 用户。请改用普通用户启动，或者用 DATABASE_URL 指定数据库。',
  );
}
