import type { Citation } from '../vocabulary.ts';

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

export const licenceRequirements: Readonly<Record<string, LicenceRequirements>> = {
  'XK-FW-019-2': {
    conditions: [
      '主要负责人接受过安全知识教育',
      '专店或者专柜销售，并有专人负责安全管理',
      '经营场所配有必要的消防器材，贴有明显的安全警示标志',
      '符合法律、法规规定的其他条件',
      '城市市区的零售网点，符合严格控制的布点要求',
    ],
    bases: [
      { law: 'FW2016', article: '18' },
      { law: 'FW2016', article: '16', paragraph: 3 },
    ],
    materials: [
      application,
      identity,
      { name: '能够证明符合上述各项条件的材料', articles: [{ law: 'FW2016', article: '19', paragraph: 2 }], verified: true },
      {
        name: '材料的具体目录（应急管理部门规章另有规定的从其规定）',
        articles: [{ law: 'ALL2019', article: '30', paragraph: 1 }],
        verified: false,
      },
    ],
  },
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
  'XK-HAZ-035': {
    conditions: [
      '经营场所符合国家标准、行业标准；储存的，储存设施也符合标准',
      '从业人员经专业技术培训并考核合格',
      '安全管理规章制度健全',
      '有专职安全管理人员',
      '有符合规定的事故应急预案和必要的应急救援器材、设备',
      '符合法律、法规规定的其他条件',
    ],
    bases: [{ law: 'HAZ2013', article: '34' }],
    materials: [
      application,
      identity,
      { name: '证明符合上述各项条件的材料', articles: [{ law: 'HAZ2013', article: '35', paragraph: 1 }], verified: true },
    ],
  },
};
