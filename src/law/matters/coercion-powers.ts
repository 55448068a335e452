import { findStatute } from '../statutes/index.ts';
import { otherMatters, type OtherMatter } from './other.ts';
import type { DateString } from '../vocabulary.ts';

/** What may be sealed or detained, in the words of the statutes that give the power. */
export const thingKinds = {
  site: '场所',
  equipment: '设施、设备、器材',
  goods: '危险物品（危险化学品、烟花爆竹、易制毒化学品等）',
  materials: '原材料',
  vehicle: '运输工具',
  evidence: '有关证据材料',
} as const;
export type ThingKind = keyof typeof thingKinds;

/** 查封、扣押 by statute: who approves, and what of it may be sealed or detained (强制法 10, 18; 61 item 2). */
export interface SeizurePower {
  readonly approver: 'head' | 'principal-head';
  readonly seal: readonly ThingKind[];
  readonly detain: readonly ThingKind[];
}

/**
 * 安法 65 Ⅰ 4: equipment against the standards and unlawful dangerous goods sealed or detained, the place sealed. 危化条例 7 Ⅰ 4: the place
 * sealed; chemicals, their raw materials, equipment and vehicles detained, by approval of the principal head. 易制毒条例 32: evidence and
 * unlawful goods detained, the place sealed.
 */
export const seizurePowers = {
  'QZ-WSL-065-4': { approver: 'head', seal: ['site', 'equipment', 'goods'], detain: ['equipment', 'goods'] },
  'QZ-HAZ-007': { approver: 'principal-head', seal: ['site'], detain: ['goods', 'materials', 'equipment', 'vehicle'] },
  'QZ-PRE-032': { approver: 'head', seal: ['site'], detain: ['goods', 'evidence'] },
} as const satisfies { readonly [matter: string]: SeizurePower };

export function seizurePower(matter: string): SeizurePower | undefined {
  return Object.hasOwn(seizurePowers, matter) ? seizurePowers[matter as keyof typeof seizurePowers] : undefined;
}

export function otherMatterById(id: string): OtherMatter | undefined {
  return otherMatters.find((matter) => matter.id === id);
}

/** Why a power rests on nothing in force on the day; null where it does (强制法 10, 16). */
export function powerLostOn({ basis }: Pick<OtherMatter, 'basis'>, day: DateString): string | null {
  const statute = findStatute(basis.law);
  if (!statute) return `法律法规台账中没有“${basis.law}”。`;
  if (statute.effectiveFrom <= day && (statute.effectiveTo === null || day <= statute.effectiveTo)) return null;
  const why = statute.note ?? '已被新的规定代替';
  return `《${statute.title}》在${day}不再作为现行依据（${why}）。`;
}
