import { all, fw } from '../../cite.ts';
import { type LicenceTerms, proof } from '../licence-terms.ts';

/** 烟花爆竹经营（零售）许可 (烟花条例 16, 18, 19). */
export const fireworksRetail: LicenceTerms = {
  conditions: [
    { id: 'fw-trained', text: '主要负责人经过安全知识教育', articles: [fw(18, 1, 1)], seen: 'papers' },
    { id: 'fw-counter', text: '专店或者专柜销售，并设专人负责安全管理', articles: [fw(18, 1, 2)], seen: 'both' },
    { id: 'fw-fire', text: '经营场所配备必要的消防器材，张贴明显的安全警示标志', articles: [fw(18, 1, 3)], seen: 'both' },
    { id: 'fw-layout', text: '零售网点符合经营布点', articles: [fw(16, 2), fw(16, 3)], seen: 'both' },
    { id: 'fw-other', text: '符合法律、法规规定的其他条件', articles: [fw(18, 1, 4)], seen: 'papers' },
  ],
  materials: [
    proof('fw-application', '烟花爆竹经营（零售）许可申请书', '申请人填写，格式文本由本机关免费提供', null, [all(29, 1)], true),
    proof('fw-identity', '营业执照或者经营者身份证明', '市场监督管理、公安机关核发，能够共享核验的不再提交', null, [all(31)], false),
    proof('fw-training', '主要负责人经过安全知识教育的证明', '申请人提供', 'fw-trained', [fw(18, 1, 1), fw(19, 2)], true),
    proof('fw-manager', '专店或者专柜销售、专人负责安全管理的说明', '申请人自备', 'fw-counter', [fw(18, 1, 2), fw(19, 2)], true),
    proof('fw-equipment', '消防器材配备和安全警示标志张贴情况说明', '申请人自备', 'fw-fire', [fw(18, 1, 3), fw(19, 2)], true),
    proof('fw-site', '经营场所使用证明和位置、周边环境平面图', '申请人自备', 'fw-layout', [fw(16, 2), fw(19, 2)], false),
  ],
  beyond: [],
  limit: 'FW-19-20D',
  siteVisit: true,
  concernsSafety: true,
  certificate: {
    title: '烟花爆竹经营（零售）许可证',
    fields: ['responsible', 'premises', 'scope', 'storageLimit'],
    years: 'fireworksRetailYears',
    articles: [fw(19, 3)],
    verified: true,
  },
  fee: null,
};
