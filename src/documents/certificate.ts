import { renderSVG } from 'uqr';
import { applicantOf, certificateLines, matterOf } from './licence.ts';
import { dateText } from './dates.ts';
import { factsOf, formOf, needed, objectAt, textAt } from './reading.ts';
import type { PaperSource } from './source.ts';

/** 许可证件 (许可法 39), as the matter's text says what it states; the code leads to where anybody can see whether it still stands. */
export interface CertificateData {
  readonly holder: string;
  readonly code: string;
  /** Label and value, one line each. */
  readonly lines: readonly (readonly [string, string])[];
  readonly term: string;
  readonly issuedOn: string;
  /** Page on which anybody can ask for it by its number. */
  readonly site: string;
  /** The address of this very certificate as a QR code, SVG. */
  readonly qr: string;
  readonly note: string;
}

export function certificateData(source: PaperSource): CertificateData {
  const form = formOf(source);
  const facts = factsOf(source);
  const { name, code } = applicantOf(source);
  const { title } = matterOf(source).licence.certificate;
  const site = source.settings.licenceQueryUrl.value;
  return {
    holder: needed(name, '名称'),
    code,
    lines: certificateLines(objectAt(facts, '/certificate')),
    term: `${dateText(textAt(facts, '/validFrom'))}至${dateText(textAt(facts, '/validUntil'))}`,
    issuedOn: dateText(textAt(form, '/issuedOn')),
    site,
    // As large as the ministry's form has it (25 mm), a quarter of it may be worn away and still be read.
    qr: renderSVG(`${site}?q=${encodeURIComponent(source.number ?? '')}`, { ecc: 'M', border: 2 }),
    note: `《${title}》应当置于经营场所显著位置，不得涂改、倒卖、出租、出借或者以其他形式转让。`,
  };
}
