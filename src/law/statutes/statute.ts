import type { DateString } from '../vocabulary.ts';

/** A version of a statute, regulation, rule or binding document. */
export interface Statute {
  /** As in `Citation.law`. */
  readonly code: string;
  /** The same for all versions of a statute. */
  readonly family: string;
  readonly title: string;
  readonly shortTitle: string;
  /** 令号、发文字号. */
  readonly number: string | null;
  readonly version: string;
  readonly effectiveFrom: DateString;
  /** Last day in force. */
  readonly effectiveTo: DateString | null;
  /** Number of articles (or items); null where the text could not be read. */
  readonly articles: number | null;
  /** The whole text was checked; otherwise shown 待核. */
  readonly verified: boolean;
  readonly note: string | null;
  /**
   * Documents are cited by their numbered items （一）（二）, or, where the text could not be read and its numbering is not known, as a whole;
   * statutes by articles.
   */
  readonly citedBy?: 'item' | 'whole';
}
