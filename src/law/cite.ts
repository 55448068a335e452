import type { Citation } from './vocabulary.ts';

type Cite = (article: number | string, paragraph?: number, item?: number) => Citation;

const citing =
  (law: string): Cite =>
  (article, paragraph, item) => ({
    law,
    article: String(article),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  });

/** 行政处罚法（2021） */
export const apl = citing('APL2021');
/** 安全生产法（2021） */
export const wsl = citing('WSL2021');
/** 行政强制法 */
export const acl = citing('ACL2011');
/** 行政复议法（2023） */
export const arl = citing('ARL2023');
/** 行政诉讼法（2017） */
export const alil = citing('ALiL2017');
/** 民事诉讼法（2023） */
export const cpl = citing('CPL2023');
/** 行政执法机关移送涉嫌犯罪案件的规定（2020） */
export const trf = citing('TRF2020');
/** 政府信息公开条例（2019） */
export const ogi = citing('OGI2019');
/** 个人信息保护法 */
export const pipl = citing('PIPL2021');
/** 网络安全法 */
export const csl = citing('CSL2016');
/** 行政许可法（2019） */
export const all = citing('ALL2019');
/** 重庆市行政执法责任制条例（2010） */
export const cqres = citing('CQRES2010');
/** 烟花爆竹安全管理条例（2016） */
export const fw = citing('FW2016');
/** 优化营商环境条例 */
export const opt = citing('OPT2019');
/** 国办发〔2024〕54号 (涉企行政检查): its items are not checked, so it is cited as a whole. */
export const gbf54 = citing('GBF54')(1);
/** 安监总政法〔2017〕150号 (年度监督检查计划编制办法), as a whole. */
export const plan150 = citing('PLAN150')(1);
/** 危险化学品安全管理条例（2013） */
export const haz = citing('HAZ2013');
/** 电子签名法（2019） */
export const esl = citing('ESL2019');
/** 易制毒化学品管理条例（2018） */
export const pre = citing('PRE2018');
/** 梁平应急发〔2021〕28号 */
export const seed = citing('SEED28');
