import type { Citation, LimitId, Settings } from '../vocabulary.ts';

/** 许可条件: what the applicant has to meet, and where that is looked at. */
export interface LicenceCondition {
  readonly id: string;
  /** As it has to be met: 主要负责人经过安全知识教育. */
  readonly text: string;
  readonly articles: readonly Citation[];
  /** On the papers handed in, on the spot (许可法 34 Ⅲ), or both. */
  readonly seen: 'papers' | 'site' | 'both';
}

/** 申请材料. Nothing that is not here may be asked for (许可法 30, 31). */
export interface LicenceMaterial {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly copies: number;
  readonly necessity: 'required' | 'if-applicable';
  /** The condition it proves. */
  readonly proves: string | null;
  readonly articles: readonly Citation[];
  /** Whether the text names it or what it proves; else it is usual and shown 待核. */
  readonly verified: boolean;
}

/** One copy that every applicant hands in. */
export function proof(
  id: string,
  name: string,
  source: string,
  proves: string | null,
  articles: readonly Citation[],
  verified: boolean,
): LicenceMaterial {
  return { id, name, source, copies: 1, necessity: 'required', proves, articles, verified };
}

/** What puts an application outside a county's powers, by the name of the form's field; and who decides it instead. */
export interface BeyondCounty {
  readonly field: 'storage' | 'toxic' | 'precursor';
  readonly says: string;
  readonly organ: string;
  readonly articles: readonly Citation[];
}

/** Parts of a certificate, by their names in a draft. */
export type CertificateField = 'responsible' | 'premises' | 'scope' | 'storageLimit' | 'mode';

/** What a matter of 行政许可 decides about the procedure of its applications. */
export interface LicenceTerms {
  readonly conditions: readonly LicenceCondition[];
  readonly materials: readonly LicenceMaterial[];
  readonly beyond: readonly BeyondCounty[];
  /** Limit for the decision. */
  readonly limit: LimitId;
  /** The premises are looked at by two before a first grant. */
  readonly siteVisit: true;
  /** 78, 79: false papers and fraud keep the applicant out for one and three years. */
  readonly concernsSafety: true;
  readonly certificate: {
    readonly title: string;
    readonly fields: readonly CertificateField[];
    readonly years: keyof Settings;
    /** The provision or form that says what it states. */
    readonly articles: readonly Citation[];
    readonly verified: boolean;
  };
  /** 许可法 58: no fee. */
  readonly fee: null;
}

/** What is handed in when a licence is to be changed or renewed, beside what the change concerns. Usual; the texts name the request only. */
export const followUpMaterials: Readonly<Record<'change' | 'renew', readonly LicenceMaterial[]>> = {
  change: [
    proof(
      'change-application',
      '行政许可变更申请书',
      '申请人填写，格式文本由本机关免费提供',
      null,
      [{ law: 'ALL2019', article: '49' }],
      true,
    ),
    proof('change-proof', '变更事项的证明材料', '申请人提供', null, [{ law: 'ALL2019', article: '49' }], false),
  ],
  renew: [
    proof(
      'renewal-application',
      '行政许可延续申请书',
      '申请人填写，格式文本由本机关免费提供',
      null,
      [{ law: 'ALL2019', article: '50', paragraph: 1 }],
      true,
    ),
  ],
};

/** What may be asked for with a request: the list of the matter; for a change or a renewal that of the request, and of the matter what it touches. */
export function materialsAsked(
  terms: Pick<LicenceTerms, 'materials'> | undefined,
  request: 'grant' | 'change' | 'renew',
): readonly LicenceMaterial[] {
  const own = terms?.materials ?? [];
  return request === 'grant' ? own : [...followUpMaterials[request], ...own];
}

/** The conditions that are looked at there. */
export function conditionsSeen(terms: Pick<LicenceTerms, 'conditions'> | undefined, where: 'papers' | 'site'): readonly LicenceCondition[] {
  return (terms?.conditions ?? []).filter(({ seen }) => seen === 'both' || seen === where);
}
