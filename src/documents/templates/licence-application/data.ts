import { dateText } from '../../dates.ts';
import { actIn, actTitle, applicantOf, licenceBases, materialName, subjectOf } from '../../licence.ts';
import type { PartyData } from '../../party.ts';
import { factsOf, formOf, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface LicenceApplicationData {
  readonly request: string;
  readonly matter: string;
  readonly party: PartyData;
  readonly agent: string;
  readonly contact: string;
  readonly premises: string;
  readonly content: string;
  readonly materials: readonly string[];
  readonly statement: string;
  readonly receivedOn: string;
}

/** 行政许可申请书: what the applicant asks for, to be checked and signed by him; nothing stands in it that the matter does not need (许可法 29 Ⅰ). */
export function data(source: PaperSource): LicenceApplicationData {
  const form = formOf(source);
  const facts = factsOf(source);
  const act = actIn(form);
  return {
    request: actTitle(act),
    matter: subjectOf(source),
    party: applicantOf(source),
    agent: textAt(form, '/agent'),
    contact: textAt(form, '/contact') || textAt(facts, '/contact'),
    premises: textAt(form, '/premises') || textAt(facts, '/premises'),
    content: contentOf(source, act),
    materials: textsAt(form, '/materials').map(materialName),
    statement: `本申请人依据${licenceBases.truth}的规定，对申请材料实质内容的真实性负责；隐瞒有关情况或者提供虚假材料的，依法承担责任。`,
    receivedOn: dateText(textAt(form, '/receivedOn')),
  };
}

function contentOf(source: PaperSource, act: string): string {
  const form = formOf(source);
  if (act === 'change') return `申请变更：${textsAt(form, '/items').join('、')}。\n${textAt(form, '/request')}`;
  if (act === 'renew') return `原许可有效期至${dateText(textAt(form, '/validUntil'))}，申请延续有效期。`;
  return `申请${subjectOf(source)}。`;
}
