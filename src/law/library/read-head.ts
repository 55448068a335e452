import { closed, type Line } from './marks.ts';

const kinds = '法|法典|条例|规定|办法|规则|细则|决定|意见|方案|解释|通知|标准|制度|章程|基准|规程|目录';
const endsAsTitle = new RegExp(`(?:${kinds})(?:[（(](?:试行|暂行|修正|修订|草案)?[）)])?$`, 'u');

/** What stands above the first heading or article: the title, which may be broken over lines, and the lines of its history. */
export function readHead(lines: readonly Line[]): { readonly title: string; readonly history: readonly string[] } {
  const headline = lines.findIndex(({ depth }) => depth === 1);
  const [from, to] = headline >= 0 ? [headline, headline + 1] : titleIn(lines);
  const title = closed(
    lines
      .slice(from, to)
      .map(({ text }) => text)
      .join(''),
  );
  return { title, history: lines.filter((_, at) => at < from || at >= to).map(({ text }) => text) };
}

/** The first lines where they end as a title does; else the last line that does (an order announces the statute before it). */
function titleIn(lines: readonly Line[]): readonly [from: number, to: number] {
  const may = lines.map(({ text }) => isTitlePart(text));
  for (let to = 1; to <= 4 && may[to - 1]; to += 1) {
    const joined = lines.slice(0, to).map(({ text }) => text);
    if (endsAsTitle.test(joined.join(''))) return [0, to];
  }
  const last = lines.findLastIndex(({ text }, at) => may[at] === true && endsAsTitle.test(closed(text)));
  return last >= 0 ? [last, last + 1] : [0, may[0] ? 1 : 0];
}

function isTitlePart(text: string): boolean {
  return text.length <= 80 && !/[。；]|^[（(]|^\d{4}年|[令号]$|^第.*[号次]/u.test(text);
}
