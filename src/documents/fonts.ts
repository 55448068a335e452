import { existsSync } from 'node:fs';
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
export type Families = Readonly<Record<Style, readonly string[]>>;

/** The families to name in a template: an unknown one is only a warning in Typst, so those not there are left out. */
export function familiesPresent(isPresent: (family: string) => boolean): Families {
  const known = new Map<string, boolean>();
  const present = (family: string): boolean => {
    const answer = known.get(family) ?? isPresent(family);
    known.set(family, answer);
    return answer;
  };
  return {
    title: wanted.title.filter(present),
    fang: wanted.fang.filter(present),
    song: wanted.song.filter(present),
    hei: wanted.hei.filter(present),
    kai: wanted.kai.filter(present),
  };
}

/** Folders Typst reads fonts from: the bureau's own first. Only the weights in use, because each file is 10 to 15 MB. */
export function fontPaths(own: readonly string[]): string[] {
  const packages = ['noto-serif-sc/400Regular', 'noto-serif-sc/700Bold', 'noto-sans-sc/400Regular'];
  const root = join(dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-serif-sc/package.json'))), '..');
  return [...own.filter((folder) => existsSync(folder)), ...packages.map((path) => join(root, path))];
}
