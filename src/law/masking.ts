import { penaltyKindsIn } from './penalty-kinds.ts';
import type { DateString, JsonObject, Settings } from './vocabulary.ts';

/**
 * 公示文本: the fields that may stand in public, in the order of the public penalty record, and nothing else. Made from the decided draft,
 * looked over by the publisher, checked by a second person (公开条例 14–16, 32; 个保法 55).
 */
export interface MaskedCopy {
  readonly number: string;
  readonly title: string;
  readonly party: string;
  /** Organisations and individual businesses only; a citizen has none to show. */
  readonly uscc?: string;
  readonly facts: string;
  readonly violated: string;
  readonly basis: string;
  readonly measuresText: string;
  readonly content: string;
  readonly decidedOn: DateString;
  readonly organ: string;
  readonly category: string;
  readonly conclusion: string;
  /** 公示截止日; absent: no end set. */
  readonly publishedUntil?: DateString;
}

/** What a copy is made from; `draft` as decided, its party within (`law/form-parts/draft.ts`). */
export interface Original {
  readonly number: string;
  readonly caseName: string;
  readonly decidedOn: DateString;
  readonly organ: string;
  readonly draft: JsonObject;
}

export interface Preset {
  /** Whether the legal representative's name is masked too (setting `maskLegalRepresentative`). */
  readonly legalRepresentative: boolean;
  /** Other natural persons whose names occur in the file: witnesses, victims, staff. Always masked. */
  readonly others: readonly string[];
}

/** The masked copy offered to the publisher; they may take more out, the second person sees it beside the original. */
export function maskedCopyOf(original: Original, preset: Preset): MaskedCopy {
  const { draft } = original;
  const party = asObject(draft['party']);
  const mask = (source: string) => maskText(source, party, preset);
  const uscc = isCitizen(party) ? '' : text(party, 'uscc');
  const measures = measuresText(asObject(draft['measures']));
  const none = draft['outcome'] === 'no-penalty' || measures === '';
  return {
    number: original.number,
    // 涉嫌 was right when the case was filed; what was decided is no longer a suspicion.
    title: mask(original.caseName.replace('涉嫌', '')),
    party: mask(text(party, 'name')),
    ...(uscc === '' ? {} : { uscc }),
    facts: mask(text(draft, 'facts')),
    violated: mask(text(draft, 'violated')),
    basis: mask(text(draft, 'basis')),
    measuresText: none ? '不予行政处罚' : penaltyKindsIn(measures).join('、'),
    content: none ? '不予行政处罚' : measures,
    decidedOn: original.decidedOn,
    organ: original.organ,
    category: '行政处罚',
    conclusion: none ? '不予行政处罚' : '给予行政处罚',
  };
}

/** The same from what a case remembers and the bureau's settings; null while there is no decision to publish. */
export function maskedCopyFrom(facts: JsonObject, settings: Pick<Settings, 'agencyName' | 'maskLegalRepresentative'>): MaskedCopy | null {
  const [number, decidedOn] = [text(facts, 'decisionNumber'), text(facts, 'decidedOn')];
  // Only a decision on a draft is masked here; what another kind of act publishes comes from its own facts.
  if (number === '' || facts['draft'] === undefined) return null;
  const original = {
    number,
    decidedOn,
    caseName: text(facts, 'caseName'),
    organ: settings.agencyName.value,
    draft: asObject(facts['draft']),
  };
  return maskedCopyOf(original, { legalRepresentative: settings.maskLegalRepresentative.value, others: [] });
}

/** 张三 → 张某, 张三丰 → 张某某, 欧阳修 → 欧阳某. Anything that is not a Chinese name keeps its first character. */
export function maskName(name: string): string {
  const bare = name.trim();
  const family = doubleSurnames.find((surname) => bare.startsWith(surname) && bare.length > surname.length) ?? [...bare][0] ?? '';
  const given = [...bare].length - [...family].length;
  return given <= 0 ? `${family}某` : `${family}${'某'.repeat(Math.min(given, 2))}`;
}

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
export function maskText(source: string, party: JsonObject, preset: Preset): string {
  let masked = source;
  for (const name of namesToMask(party, preset)) masked = masked.replaceAll(name, maskName(name));
  for (const field of ['idNumber', 'phone', 'address'] as const) {
    const value = text(party, field);
    if (value.length >= 4) masked = masked.replaceAll(value, '（略）');
  }
  return masked
    .replace(identityNumber, '（证件号码略）')
    .replace(mobileNumber, '（电话略）')
    .replace(fixedNumber, '（电话略）')
    .replace(accountNumber, (digits) => (isUscc(digits) ? digits : '（账号略）'));
}

/** What in a text may not stand in public whatever the case: the kind of number found, or null. */
export function privateNumberIn(source: string): string | null {
  if (source.search(identityNumber) >= 0) return '公民身份号码';
  if (source.search(mobileNumber) >= 0 || source.search(fixedNumber) >= 0) return '电话号码';
  return (source.match(accountNumber) ?? []).some((digits) => !isUscc(digits)) ? '银行账号或者证件号码' : null;
}

/** Longest first, so that a name inside a longer one is not masked away from under it. */
function namesToMask(party: JsonObject, { legalRepresentative, others }: Preset): string[] {
  const names = [...others];
  if (isCitizen(party)) names.push(text(party, 'name'));
  else if (legalRepresentative) names.push(text(party, 'legalRepresentative'));
  return [...new Set(names.map((name) => name.trim()).filter((name) => name.length >= 2))].sort((a, b) => b.length - a.length);
}

const identityNumber = /(?<![0-9A-Za-z])[1-8]\d{5}(?:18|19|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g;
const mobileNumber = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g;
const fixedNumber = /(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)/g;
const accountNumber = /(?<![0-9A-Za-z])\d{16,19}(?![0-9A-Za-z])/g;

/** An 18-digit code of an organisation may happen to have no letter: it stays, it is public. */
function isUscc(digits: string): boolean {
  return digits.length === 18 && /^[159]/.test(digits) && !/^\d{6}(?:18|19|20)\d{2}/.test(digits);
}

function isCitizen(party: JsonObject): boolean {
  return party['kind'] === 'citizen';
}

function measuresText(measures: JsonObject): string {
  const parts: string[] = [];
  if (measures['warning'] === true) parts.push('警告');
  if (measures['criticism'] === true) parts.push('通报批评');
  const amounts = { fine: '罚款', confiscateGains: '没收违法所得', confiscateProperty: '没收非法财物价值' } as const;
  for (const [field, title] of Object.entries(amounts)) {
    const yuan = measures[field];
    if (typeof yuan === 'number' && yuan > 0) parts.push(`${title}人民币${yuan}元`);
  }
  const other = measures['other'];
  if (Array.isArray(other)) parts.push(...other.filter((kind) => typeof kind === 'string'));
  return parts.join('；');
}

function asObject(value: unknown): JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as JsonObject) : {};
}

function text(from: JsonObject, name: string): string {
  const value = from[name];
  return typeof value === 'string' ? value : '';
}
