import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { instance } from '@viz-js/viz';
import { flowChart } from '#law/flow-chart.ts';
import { lengthInWords } from '#law/limits/length.ts';
import { limits } from '#law/limits/index.ts';
import { procedureVersions } from '#law/procedures/index.ts';
import { shortCitation } from '#law/statutes/citation-text.ts';
import type { ProcedureVersion } from '#law/vocabulary.ts';
import { roleTitles } from '#law/role-titles.ts';
import { complain, say } from './say.ts';

/** Writes docs/procedures/ from the law values; with `--check` only says whether what stands there is stale. */
const viz = await instance();
const pages = Object.values(procedureVersions).flatMap((version) => {
  const name = join('docs', 'procedures', version.procedure.id);
  return [
    { path: `${name}.svg`, text: `${viz.renderString(flowChart(version), { format: 'svg' }).trim()}\n` },
    { path: `${name}.md`, text: pageOf(version) },
  ];
});
const stale = pages.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
if (process.argv.includes('--check')) {
  for (const { path } of stale) complain(`${path} 与法律数据不一致，请运行 node src/main/generate-docs.ts`);
  process.exit(stale.length === 0 ? 0 : 1);
}
for (const { path, text } of stale) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  say(`✓ ${path}`);
}

function pageOf({ procedure, actions }: ProcedureVersion): string {
  const rows = procedure.steps.map((step) => {
    const action = actions[step.action];
    const where = Object.entries(step.from).flatMap(([track, places]) =>
      places.map((place) => procedure.tracks[track]?.places[place]?.title ?? place),
    );
    const who = (action?.who.roles ?? []).map((role) => roleTitles[role]).join('、');
    return `| ${action?.title ?? step.action} | \`${step.action}\` | ${who} | ${where.join('、') || '—'} | ${step.articles.map(shortCitation).join('、')} |`;
  });
  const gates = procedure.steps.flatMap((step) =>
    step.must.map(
      ({ gate, says, articles }) =>
        `| ${actions[step.action]?.title ?? step.action} | ${gate ?? ''} | ${says} | ${articles.map(shortCitation).join('、')} |`,
    ),
  );
  const clocks = procedure.clocks.map((use) => {
    const limit = limits[use.limit];
    const length = limit ? lengthInWords(limit) : '';
    const basis = limit?.articles.map(shortCitation).join('、') || '待核';
    return `| ${use.title} | ${length} | ${basis} | ${limit?.verified ? '' : '待核'} | ${limit?.consequence ?? ''} |`;
  });
  return [
    `# ${procedure.title}`,
    '',
    '本页由程序数据生成，请勿手改。',
    '',
    `![流程图](${procedure.id}.svg)`,
    '',
    '## 环节',
    '| 环节 | 代码 | 由谁办理 | 在何阶段 | 依据 |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    '## 前提（不具备则系统拒绝）',
    '| 环节 | 编号 | 不具备时的提示 | 依据 |',
    '|---|---|---|---|',
    ...gates,
    '',
    '## 期限',
    '| 期限 | 长度 | 依据 | | 后果 |',
    '|---|---|---|---|---|',
    ...clocks,
    '',
  ].join('\n');
}
