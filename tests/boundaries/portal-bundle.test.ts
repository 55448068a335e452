import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

/* What the portal's process can reach by its imports, followed file by file: the code of the office is not there to be exploited. */

const home = fileURLToPath(new URL('../..', import.meta.url));
const { imports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { imports: Record<string, string> };

function reachable(entry: string): { files: string[]; packages: string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const follow = (file: string) => {
    if (files.has(relative(home, file))) return;
    files.add(relative(home, file));
    const text = ts.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2024, verbatimModuleSyntax: true, removeComments: true },
    }).outputText;
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      const resolved = resolve(file, fileName);
      if (resolved) follow(resolved);
      else packages.add(fileName);
    }
  };
  follow(join(home, entry));
  return { files: [...files].sort(), packages: [...packages].sort() };
}

function resolve(from: string, name: string): string | null {
  if (name.startsWith('.')) return join(dirname(from), name);
  const alias = Object.keys(imports).find((key) => name.startsWith(key.replace('*', '')));
  return alias ? join(home, (imports[alias] ?? '').replace('*', name.slice(alias.length - 1))) : null;
}

const portal = reachable('src/main/portal.ts');

test('reaches the portal itself, the law, the published tables and nothing of the office, the record or the worker', () => {
  const folders = new Set(
    portal.files.map((file) =>
      file
        .split('/')
        .slice(0, file.startsWith('src/db/') || file.startsWith('src/contract/') ? 3 : 2)
        .join('/'),
    ),
  );
  expect([...folders].sort()).toEqual(['src/contract/portal', 'src/db/published', 'src/law', 'src/main', 'src/portal']);
  expect(portal.files.filter((file) => file.startsWith('src/main/'))).toEqual([
    'src/main/child.ts',
    'src/main/portal.ts',
    'src/main/say.ts',
  ]);
});

test('brings in no package but those a public reader needs', () => {
  const ours = portal.packages.filter((name) => !name.startsWith('node:'));
  expect(ours).toEqual(['@fastify/rate-limit', '@fastify/static', 'fastify', 'ghtml', 'kysely', 'pg', 'typebox']);
  expect(portal.packages.filter((name) => ['node:child_process', 'node:vm', 'node:worker_threads'].includes(name))).toEqual([]);
});

test('the same walk from the worker does reach the record, so that it can tell', () => {
  const worker = reachable('src/worker/publish/index.ts');
  expect(worker.files.some((file) => file.startsWith('src/record/'))).toBe(true);
  expect(worker.packages).toContain('graphile-worker');
});
