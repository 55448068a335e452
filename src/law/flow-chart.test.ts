import { instance } from '@viz-js/viz';
import { describe, expect, it } from 'vitest';
import { flowChart } from './flow-chart.ts';
import { versionOf } from './procedures/index.ts';

const version = versionOf('ordinary-penalty');

describe('the flow chart of the ordinary procedure', () => {
  it('draws every place of the case and leads from the clue to the archive', () => {
    const chart = flowChart(version);
    for (const { title } of Object.values(version.procedure.tracks['main']?.places ?? {})) expect(chart).toContain(title);
    const arrows = [...chart.matchAll(/^ {2}"(.+?)" -> "(.+?)" /gm)].map(([, from = '', to = '']) => ({ from, to }));
    const reached = new Set(['clue']);
    for (const _ of arrows) for (const { from, to } of arrows) if (reached.has(from)) reached.add(to);
    expect(reached.has('archived')).toBe(true);
  });

  it('shows the statutory limits where they run', () => {
    expect(flowChart(version)).toContain('作出决定');
  });

  it('is Graphviz that Graphviz takes', async () => {
    const svg = (await instance()).renderString(flowChart(version), { format: 'svg' });
    expect(svg).toContain('已作处罚决定');
  });
});
