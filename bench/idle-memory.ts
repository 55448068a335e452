import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { report, round } from './measure.ts';
import { startProduct } from './support/product.ts';

/*
 * Memory of everything that runs after a later start and five idle seconds: start, office, portal, worker and PostgreSQL, each page shared
 * between processes counted once (PSS of smaps_rollup). Linux only.
 */
const folder = mkdtempSync(join(tmpdir(), 'mingzheng-idle-'));
try {
  await (await startProduct(folder)).stop();
  const { pid, stop } = await startProduct(folder);
  try {
    await pause(5000);
    const parts = new Map<string, number>();
    for (const one of descendants(pid)) parts.set(nameOf(one), (parts.get(nameOf(one)) ?? 0) + pss(one));
    const sum = [...parts.values()].reduce((all, part) => all + part, 0);
    const note = [...parts].map(([name, part]) => `${name} ${Math.round(part)}`).join('，');
    report({ figure: 'idle-memory', ours: round(sum), peer: null, ratio: null, unit: 'MiB', note });
  } finally {
    await stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The process and everything it or its children started. */
function descendants(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const);
  const below = (pid: number): number[] => [pid, ...parents.filter(([, parent]) => parent === pid).flatMap(([child]) => below(child))];
  return below(root);
}

/** 0 for one that has just ended. */
function parentOf(pid: string): number {
  try {
    // After the name in brackets, which may hold anything: state, then the parent.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return 0;
  }
}

function nameOf(pid: number): string {
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  return /src\/main\/(\w+)\.ts/.exec(command)?.[1] ?? 'postgres';
}

function pss(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]) / 1024;
}
