import { punishedIn } from './named-persons.ts';
import type { JsonObject } from './vocabulary.ts';

/*
 * 隐去: what of a case may not stand in public — names of natural persons, numbers, addresses — and how it is written instead
 * (公开条例 15; 个保法 28). What is offered is made with it; what is refused is found by it.
 */

export interface Preset {
  /** Natural persons other than the one addressed (`law/named-persons.ts`): always masked. */
  readonly others: readonly string[];
}

/** 张三 → 张某, 张三丰 → 张某某, 欧阳修 → 欧阳某. Anything that is not a Chinese name keeps its first character. */
export function maskName(name: string): string {
  const bare = name.trim();
  const family = doubleSurnames.find((surname) => bare.startsWith(surname) && bare.length > surname.length) ?? [...bare][0] ?? '';
  const given = [...bare].length - [...family].length;
  return given <= 0 ? `${family}某` : `${family}${'某'.repeat(Math.min(given, 2))}`;
}

/** The same for several: two who would read alike are told apart, 张某甲 and 张某乙. */
export function maskNames(names: readonly string[]): ReadonlyMap<string, string> {
  const alike = Map.groupBy(new Set(names), maskName);
  return new Map(
    [...alike].flatMap(([mask, same]) => same.map((name, k) => [name, same.length > 1 ? `${mask}${stems[k] ?? k + 1}` : mask] as const)),
  );
}
const stems = [...'甲乙丙丁戊己庚辛壬癸'];

const doubleSurnames = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '东方',
  '南宫',
  '端木',
  '呼延',
];

/** Text without what may not stand in public: known names, addresses and numbers of the case, and whatever looks like one. */
export function maskText(source: string, party: JsonObject, { others }: Preset): string {
  const { shownName, citizen, minor } = punishedIn(party);
  const names = maskNames([...others, ...(citizen.length >= 2 && !minor ? [citizen] : [])]);
  const masked = apart(source, shownName, (piece) => {
    let text = minor && citizen !== '' ? piece.replaceAll(citizen, '某某') : piece;
    // Longest first, so that a name inside a longer one is not masked away from under it.
    for (const name of [...names.keys()].sort((a, b) => b.length - a.length)) text = text.replaceAll(name, names.get(name) ?? '');
    for (const field of ['idNumber', 'phone', 'address'] as const) {
      const value = party[field];
      if (typeof value === 'string' && value.length >= 4) text = text.replaceAll(value, '（略）');
    }
    return text;
  });
  return masked
    .replace(identityNumber, '（证件号码略）')
    .replace(mobileNumber, '（电话略）')
    .replace(fixedNumber, '（电话略）')
    .replace(accountNumber, (digits) => (isUscc(digits) ? digits : '（账号略）'));
}

/** A shop may bear a person's name: the name it is shown under stays whole. */
function apart(source: string, shownName: string, change: (piece: string) => string): string {
  return shownName === '' ? change(source) : source.split(shownName).map(change).join(shownName);
}

/** The first of the names that stands in the text outside the name the addressee is shown under; null where none does. */
export function nameIn(source: string, names: readonly string[], shownName: string): string | null {
  const pieces = shownName === '' ? [source] : source.split(shownName);
  return names.find((name) => pieces.some((piece) => piece.includes(name))) ?? null;
}

/** What in a text may not stand in public whatever the case: the kind of number found, or null. */
export function privateNumberIn(source: string): string | null {
  if (hasIdentityNumber(source)) return '公民身份号码';
  if (source.search(mobileNumber) >= 0 || source.search(fixedNumber) >= 0) return '电话号码';
  return (source.match(accountNumber) ?? []).some((digits) => !isUscc(digits)) ? '银行账号或者证件号码' : null;
}

export function hasIdentityNumber(source: string): boolean {
  return source.search(identityNumber) >= 0;
}

const identityNumber = /(?<![0-9A-Za-z])[1-8]\d{5}(?:18|19|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g;
const mobileNumber = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g;
const fixedNumber = /(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)/g;
const accountNumber = /(?<![0-9A-Za-z])\d{16,19}(?![0-9A-Za-z])/g;

/** An 18-digit code of an organisation may happen to have no letter: it stays, it is public. */
function isUscc(digits: string): boolean {
  return digits.length === 18 && /^[159]/.test(digits) && !/^\d{6}(?:18|19|20)\d{2}/.test(digits);
}
