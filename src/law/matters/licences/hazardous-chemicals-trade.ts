import { all, haz } from '../../cite.ts';
import { type LicenceTerms, proof } from '../licence-terms.ts';

/** 危险化学品经营许可, as far as a county decides it: no storage, neither 剧毒 nor 易制爆 (危化条例 34, 35). After 2026-04-30: 待核. */
export const hazardousChemicalsTrade: LicenceTerms = {
  conditions: [
    { id: 'hc-premises', text: '经营场所符合国家标准、行业标准', articles: [haz(34, 1, 1)], seen: 'both' },
    { id: 'hc-trained', text: '从业人员经过专业技术培训并经考核合格', articles: [haz(34, 1, 2)], seen: 'papers' },
    { id: 'hc-rules', text: '安全管理规章制度健全', articles: [haz(34, 1, 3)], seen: 'papers' },
    { id: 'hc-manager', text: '有专职安全管理人员', articles: [haz(34, 1, 4)], seen: 'both' },
    { id: 'hc-plan', text: '有符合国家规定的事故应急预案和必要的应急救援器材、设备', articles: [haz(34, 1, 5)], seen: 'both' },
    { id: 'hc-other', text: '符合法律、法规规定的其他条件', articles: [haz(34, 1, 6)], seen: 'papers' },
  ],
  materials: [
    proof('hc-application', '危险化学品经营许可申请书', '申请人填写，格式文本由本机关免费提供', null, [all(29, 1)], true),
    proof('hc-identity', '营业执照', '市场监督管理部门核发，能够共享核验的不再提交', null, [all(31)], false),
    proof('hc-site', '经营场所符合标准的证明材料', '申请人提供', 'hc-premises', [haz(34, 1, 1), haz(35, 1)], true),
    proof('hc-training', '从业人员培训考核合格证明', '申请人提供', 'hc-trained', [haz(34, 1, 2), haz(35, 1)], true),
    proof('hc-system', '安全管理规章制度文本', '申请人自备', 'hc-rules', [haz(34, 1, 3), haz(35, 1)], true),
    proof('hc-appointment', '专职安全管理人员的任命和资格证明', '申请人提供', 'hc-manager', [haz(34, 1, 4), haz(35, 1)], true),
    proof('hc-emergency', '事故应急预案和应急救援器材、设备清单', '申请人自备', 'hc-plan', [haz(34, 1, 5), haz(35, 1)], true),
  ],
  beyond: [
    { field: 'storage', says: '有储存设施的危险化学品经营', organ: '设区的市级应急管理部门', articles: [haz(35, 1)] },
    { field: 'toxic', says: '剧毒化学品经营', organ: '设区的市级应急管理部门', articles: [haz(35, 1)] },
    { field: 'precursor', says: '易制爆危险化学品经营', organ: '设区的市级应急管理部门', articles: [haz(35, 1)] },
  ],
  limit: 'HAZ-35-30D',
  siteVisit: true,
  concernsSafety: true,
  certificate: {
    title: '危险化学品经营许可证',
    fields: ['responsible', 'premises', 'mode', 'scope'],
    years: 'hazardousTradeYears',
    articles: [haz(35, 1)],
    verified: false,
  },
  fee: null,
};
