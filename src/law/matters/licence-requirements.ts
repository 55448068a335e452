import { same } from '../same.ts';
import type { OtherMatter } from './other.ts';
import type { Citation, Json } from '../vocabulary.ts';

/** 许可条件和申请材料, in our own words. What a rule of a ministry adds has not been checked and stands as 待核. */
export interface LicenceRequirements {
  readonly conditions: readonly string[];
  readonly bases: readonly Citation[];
  readonly materials: readonly { readonly name: string; readonly articles: readonly Citation[]; readonly verified: boolean }[];
}

const application = {
  name: '申请书（格式文本由本机关免费提供）',
  articles: [{ law: 'ALL2019', article: '29', paragraph: 1 }],
  verified: true,
};
const identity = {
  name: '申请人主体资格证明，委托代理的附委托书',
  articles: [{ law: 'ALL2019', article: '29', paragraph: 2 }],
  verified: true,
};

/** Of matters that other organs decide; those decided here have theirs with the matter (`licence-terms.ts`). */
const licenceRequirements: Readonly<Record<string, LicenceRequirements>> = {
  'XK-FW-019-1': {
    conditions: [
      '具有企业法人条件',
      '经营场所与周边建筑、设施保持必要的安全距离',
      '经营场所和储存仓库符合国家标准',
      '有保管员和仓库守护员',
      '依法作过安全评价',
      '有事故应急救援预案、组织、人员和必要的器材、设备',
      '符合法律、法规规定的其他条件',
    ],
    bases: [{ law: 'FW2016', article: '17' }],
    materials: [
      application,
      identity,
      { name: '能够证明符合上述各项条件的材料', articles: [{ law: 'FW2016', article: '19', paragraph: 1 }], verified: true },
    ],
  },
};

/** What the public is told of the conditions and materials of a licence. */
export function requirementsOf({ id, licence }: Pick<OtherMatter, 'id' | 'licence'>): LicenceRequirements | undefined {
  if (!licence) return licenceRequirements[id];
  const bases = licence.conditions.flatMap(({ articles }) => articles);
  return {
    conditions: licence.conditions.map(({ text }) => text),
    bases: bases.filter((one, index) => bases.findIndex((other) => same(one as unknown as Json, other as unknown as Json)) === index),
    materials: licence.materials,
  };
}
