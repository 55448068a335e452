import type { JsonObject } from '#law/vocabulary.ts';
import { PaperProblem } from './problem.ts';
import { factsOf, objectAt, textAt } from './reading.ts';
import type { PaperSource } from './source.ts';

/** 当事人, as printed. Empty where nothing was filled in. */
export interface PartyData {
  readonly kind: 'organisation' | 'individual-business' | 'citizen';
  readonly name: string;
  readonly codeLabel: string;
  readonly code: string;
  readonly representativeLabel: string;
  readonly representative: string;
  readonly position: string;
  readonly address: string;
  readonly phone: string;
}

const kinds: Readonly<Record<PartyData['kind'], { readonly codeLabel: string; readonly representativeLabel: string }>> = {
  organisation: { codeLabel: '统一社会信用代码', representativeLabel: '法定代表人（负责人）' },
  'individual-business': { codeLabel: '统一社会信用代码', representativeLabel: '经营者' },
  citizen: { codeLabel: '公民身份号码', representativeLabel: '' },
};

export function partyIn(from: JsonObject): PartyData {
  const kind = textAt(from, '/kind');
  const name = textAt(from, '/name');
  if (!isKind(kind) || name === '') throw new PaperProblem('本案还没有登记当事人的名称和类型，文书不能制作。');
  return {
    kind,
    name,
    ...kinds[kind],
    code: kind === 'citizen' ? textAt(from, '/idNumber') : textAt(from, '/uscc'),
    representative: textAt(from, '/legalRepresentative'),
    position: textAt(from, '/position'),
    address: textAt(from, '/address'),
    phone: textAt(from, '/phone'),
  };
}

/** The party as the case knows it. */
export function partyOf(source: PaperSource): PartyData {
  return partyIn(objectAt(factsOf(source), '/party'));
}

/** How the party is spoken to. */
export function youFor({ kind }: PartyData): string {
  return kind === 'organisation' ? '你单位' : '你';
}

function isKind(kind: string): kind is PartyData['kind'] {
  return Object.hasOwn(kinds, kind);
}
