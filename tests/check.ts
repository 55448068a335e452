import { spawnSync } from 'node:child_process';
import { complain, say } from '#main/say.ts';

/** `npm run check`: everything a machine can refuse without running the product. Each line is an error or nothing; there is no warning level. */
const node = process.execPath;
const bin = (name: string) => `node_modules/${name}`;
const checks: readonly { readonly title: string; readonly command: readonly string[] }[] = [
  {
    title: '格式与写法（Biome）',
    command: [node, bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '--error-on-warnings', '.'],
  },
  { title: '类型（tsc）', command: [node, bin('typescript/bin/tsc'), '-b', '--pretty', 'false'] },
  {
    title: '边界（dependency-cruiser）',
    command: [
      node,
      bin('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'web',
      'tests',
      'bench',
    ],
  },
  {
    title: '边界的反例',
    command: [node, bin('vitest/vitest.mjs'), 'run', '--reporter=dot', '--config', 'tests/boundaries/vitest.config.ts'],
  },
  { title: '无用代码（knip）', command: [node, bin('knip/bin/knip.js'), '--no-progress'] },
  { title: '生成的文档是否过时', command: [node, 'src/main/generate-docs.ts', '--check'] },
];

const only = process.argv[2];
let failed = 0;
for (const { title, command } of checks) {
  if (only && !title.includes(only)) continue;
  const began = performance.now();
  const [program, ...args] = command;
  const run = spawnSync(program ?? node, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (run.status === 0) say(`✓ ${title}（${seconds} 秒）`);
  else {
    failed += 1;
    complain(`✗ ${title}（${seconds} 秒）\n${run.stdout}${run.stderr}`);
  }
}
process.exit(failed === 0 ? 0 : 1);
