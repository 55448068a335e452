import { numberIn } from './numbers.ts';
import type { HeadingText } from './statute-text.ts';

const number = '[零〇一二两三四五六七八九十百千0-9０-９]+';
const gap = '[\\s\\u3000]';
const chapterMark = new RegExp(`^(第${number}(分编|编|章|节))(${gap}*)(.*)$`, 'u');
const articleMark = new RegExp(`^第(${number})条(?:之(${number}))?(${gap}*)(.*)$`, 'u');
const itemMark = new RegExp(`^[（(](${number})[）)]${gap}*(.*)$`, 'u');
const pointMark = new RegExp(`^([0-9０-９]{1,2})[.．、]${gap}*(.+)$`, 'u');
const clauseMark = /^[一二三四五六七八九十]+、[\s\u3000]*(.*)$/u;

export interface Line {
  readonly text: string;
  /** Depth of the Markdown heading; 0 for what is none. */
  readonly depth: number;
}

/** Lines as the eye sees them: without Markdown's signs, comments, invisible signs and the spaces around. Empty ones are left out. */
export function linesIn(text: string): Line[] {
  return withoutComments(text)
    .split(/\r\n|[\r\n\v\f\p{Zl}\p{Zp}]/u)
    .map((line) => {
      const plain = line
        .replace(/[\p{Cf}\u00ad]/gu, '')
        .replace(/&nbsp;|&emsp;|&#12288;/g, ' ')
        .replace(/\*\*|__/g, '')
        .replace(/^[\s>]+/u, '');
      return lineOf(withoutBreak(plain));
    })
    .filter(({ text: plain }) => plain !== '' && !/^(?:[-*_=·.]\s*){3,}$/u.test(plain));
}

/*
 * No pattern here may be tried anew from each sign of a run: a line of some hundred spaces would hold up everybody (the text comes from a file
 * that somebody uploads).
 */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
    const shut = text.indexOf('-->', open + 4);
    if (shut < 0) break;
    kept.push(text.slice(from, open));
    from = shut + 3;
  }
  return [...kept, text.slice(from)].join('');
}

/** Without the spaces at the end and the stroke that breaks a line in Markdown. */
function withoutBreak(line: string): string {
  const bare = line.trimEnd();
  return bare !== line && bare.endsWith('\\') ? bare.slice(0, -1) : bare;
}

function lineOf(plain: string): Line {
  const heading = /^(#{1,6})(.*)$/u.exec(plain);
  if (!heading) return { text: plain, depth: 0 };
  const title = (heading[2] ?? '').trim();
  return { text: title.slice(0, endBefore(title, '#')).trimEnd(), depth: heading[1]?.length ?? 0 };
}

/** Where the run of these signs begins that stands before `end`. */
function endBefore(text: string, signs: string, end = text.length): number {
  let at = end;
  while (at > 0 && signs.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Takes off the page number of a table of contents and what leads to it: a tab, two spaces or dots. */
function withoutPage(text: string): string {
  const digits = endBefore(text, '0123456789');
  const count = text.length - digits;
  if (count < 1 || count > 4) return text;
  const leader = text.slice(endBefore(text, '\t …·', digits), digits);
  const leads = leader.includes('\t') || leader.includes('  ') || leader.includes('…');
  return leads ? text.slice(0, endBefore(text, '\t\u3000 .…·', digits)) : text;
}

/** 总　则 → 总则: the spaces set headings apart to the eye and mean nothing. */
export function closed(title: string): string {
  const han = /^\p{Script=Han}$/u;
  const apart = (gap: string, at: number) => !han.test(title.charAt(at - 1)) && !han.test(title.charAt(at + gap.length));
  return title.replace(/[\s\u3000]+/gu, (gap, at: number) => (apart(gap, at) ? gap : '')).trim();
}

/** 第二章　行政处罚的种类; also a Markdown heading without a number. A page number of a table of contents is left out. */
export function headingIn({ text, depth }: Line): Omit<HeadingText, 'before'> | null {
  const line = withoutPage(text);
  const found = chapterMark.exec(line);
  if (!found)
    return depth > 1 && !/[。；，]/u.test(line) ? { level: depth === 2 ? 'chapter' : 'section', mark: '', title: closed(line) } : null;
  const [, mark = '', kind, space = '', rest = ''] = found;
  const isTitle = rest.length <= 60 && !/[。；：，]/u.test(rest) && (space !== '' || depth > 0 || !/^[的所规第和、至或中]/u.test(rest));
  if (!isTitle) return null;
  return { level: kind === '章' ? 'chapter' : kind === '节' ? 'section' : 'part', mark, title: closed(rest) };
}

export interface ArticleMark {
  readonly number: number;
  /** 之一: 1. */
  readonly added: number | null;
  readonly text: string;
  /** A space stands behind it, as the statutes print it: then it is no sentence that begins with a reference. */
  readonly apart: boolean;
}

/** 第五十八条　…, 第三十四条之一　… */
export function articleIn(text: string): ArticleMark | null {
  const found = articleMark.exec(text);
  const count = numberIn(found?.[1] ?? '');
  if (!found || count === null) return null;
  return {
    number: count,
    added: found[2] === undefined ? null : numberIn(found[2]),
    text: found[4] ?? '',
    apart: found[3] !== '' || found[4] === '',
  };
}

export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** （三）…; Arabic figures in brackets number points. */
export function itemIn(text: string): NumberedLine | null {
  const found = itemMark.exec(text);
  const count = numberIn(found?.[1] ?? '');
  if (!found || count === null || /^[0-9０-９]/u.test(found[1] ?? '')) return null;
  return { number: count, text: found[2] ?? '' };
}

/** 1.…, 1、…, （1）… */
export function pointIn(text: string): NumberedLine | null {
  const found = pointMark.exec(text) ?? itemMark.exec(text);
  const count = numberIn(found?.[1] ?? '');
  return !found || count === null || !/^[0-9０-９]/u.test(found[1] ?? '') ? null : { number: count, text: found[2] ?? '' };
}

/** 一、…: the chapters of a document that is cited by its numbered items. */
export function clauseIn(text: string): string | null {
  const found = clauseMark.exec(text);
  return found && text.length <= 60 && !/[。；]/u.test(text) ? (found[1] ?? '') : null;
}

export function isContentsTitle(text: string): boolean {
  return closed(text) === '目录';
}

/** 附件1, 附表：…, never 附则. */
export function isAnnexTitle({ text }: Line): boolean {
  return /^附[\s\u3000]*(?:件|表|录|图|[:：]|$)/u.test(text) && text.length <= 60;
}
