import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The styles of GB/T 9704 papers, and for each the families to try in order: what the bureau itself has licensed, then the free ones,
 * and at the end one from npm that is always there and holds all of GBK. A character missing in one family is taken from the next.
 */
const wanted = {
  /** 小标宋: titles. */
  title: ['FZXiaoBiaoSong-B05S', '方正小标宋简体', 'FandolSong', 'Noto Serif SC'],
  /** 仿宋: what a letter says. FandolFang lacks many rare names, so others must follow it. */
  fang: ['FangSong_GB2312', '仿宋_GB2312', 'FangSong', '仿宋', 'FandolFang R', 'Noto Serif SC'],
  /** 宋: labels and page numbers. */
  song: ['SimSun', '宋体', 'Noto Serif SC'],
  /** 黑: headings of the first order. */
  hei: ['SimHei', '黑体', 'Noto Sans SC'],
  /** 楷: what was filled in by somebody. */
  kai: ['KaiTi_GB2312', '楷体_GB2312', 'KaiTi', '楷体', 'LXGW WenKai', 'FandolKai', 'Noto Serif SC'],
} as const;

type Style = keyof typeof wanted;

/**
 * `fonts.json` in the bureau's own font folder names its families by style, e.g. `{"fang": ["方正仿宋_GBK"]}`; they go first.
 * @throws Error with a sentence where the file is not of that shape.
 */
export function ownFamilies(folders: readonly string[]): Partial<Record<Style, readonly string[]>> {
  const file = folders.map((folder) => join(folder, 'fonts.json')).find((path) => existsSync(path));
  if (file === undefined) return {};
  const wrong = () => new Error(`字体设置 ${file} 不对：应当写明各样式（${Object.keys(wanted).join('、')}）的字体名称列表。`);
  let named: unknown;
  try {
    named = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw wrong();
  }
  if (typeof named !== 'object' || named === null || Array.isArray(named)) throw wrong();
  for (const [style, families] of Object.entries(named))
    if (!Object.hasOwn(wanted, style) || !Array.isArray(families) || families.some((family) => typeof family !== 'string')) throw wrong();
  return named;
}
export type Families = Readonly<Record<Style, readonly string[]>>;

/** The families to name in a template: an unknown one is only a warning in Typst, so those not there are left out. */
export function familiesPresent(isPresent: (family: string) => boolean, own: Partial<Record<Style, readonly string[]>> = {}): Families {
  const known = new Map<string, boolean>();
  const present = (family: string): boolean => {
    const answer = known.get(family) ?? isPresent(family);
    known.set(family, answer);
    return answer;
  };
  const of = (style: Style) => [...(own[style] ?? []), ...wanted[style]].filter(present);
  return { title: of('title'), fang: of('fang'), song: of('song'), hei: of('hei'), kai: of('kai') };
}

/** Folders Typst reads fonts from: the bureau's own first. Only the weights in use, because each file is 10 to 15 MB. */
export function fontPaths(own: readonly string[]): string[] {
  const packages = ['noto-serif-sc/400Regular', 'noto-serif-sc/700Bold', 'noto-sans-sc/400Regular'];
  const root = join(dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-serif-sc/package.json'))), '..');
  return [...own.filter((folder) => existsSync(folder)), ...packages.map((path) => join(root, path))];
}
