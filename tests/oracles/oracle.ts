import { spawnSync } from 'node:child_process';

/** What a second opinion, written independently of the program, said about how many cases. */
export interface Comparison {
  readonly oracle: string;
  readonly cases: number;
  /** A line for each disagreement. */
  readonly mismatches: readonly string[];
}

/** Asks a Python programme of this folder; its answer comes as JSON. @throws where Python is missing or the programme fails. */
export function askPython(programme: string, question: unknown): unknown {
  const run = spawnSync('python3', [new URL(programme, import.meta.url).pathname], {
    input: JSON.stringify(question),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.error) throw new Error(`没有 python3，第二意见无法运行：${run.error.message}。请安装 python3 后重试。`);
  if (run.status !== 0) throw new Error(`${programme} 失败：${run.stderr}`);
  return JSON.parse(run.stdout);
}
