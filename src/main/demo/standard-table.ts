import type { Standard, StandardRow } from '#law/discretion/standard.ts';

/*
 * A made-up 裁量基准 for some of the demo's matters: 安全生产法 97 Ⅰ 4 to 6 and 99 Ⅰ 1, 3, 5, first step. The others have none, so that the
 * shares of the settings are seen at work as well.
 */
const cuts: readonly (readonly [matters: readonly string[], lighterTo: number, heavierFrom: number, most: number])[] = [
  [['CF-WSL-097-4', 'CF-WSL-097-5', 'CF-WSL-097-6'], 30_000, 65_000, 100_000],
  [['CF-WSL-099-1', 'CF-WSL-099-3', 'CF-WSL-099-5'], 15_000, 35_000, 50_000],
];

const rows: readonly StandardRow[] = cuts.flatMap(([matters, lighterTo, heavierFrom, most]) =>
  matters.flatMap((matter) =>
    (
      [
        ['lighter', '较轻', '首次被查处，当场或者限期内改正，没有造成后果', 0, lighterTo],
        ['normal', '一般', '不具有较轻、较重情形', lighterTo, heavierFrom],
        ['heavier', '较重', '一年内再次被查处，或者涉及人数、处数较多', heavierFrom, most],
      ] as const
    ).map(([grade, label, circumstances, from, to]) => ({
      ...{ matter, step: 1, target: '单位', grade, label, circumstances, least: from, most: to, source: '示例基准第二条' },
    })),
  ),
);

export const demoStandard: Standard = {
  ...{ id: 'demo-1', title: '示例·安全生产行政处罚裁量基准', number: '示例〔2026〕1号', validFrom: '2026-01-01', validTo: null },
  ...{ rows, decision: 'confirmed' },
};
