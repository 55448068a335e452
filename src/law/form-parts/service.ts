import { choice, day, files, line, mayDay, mayFile, mayLine, officers, remark } from './fields.ts';
import { papersServed, type ServedPaperId } from './served-papers.ts';

/** 民诉法 87–95, applied by 处罚法 61. */
export const serviceModes = {
  direct: '直接送达',
  left: '留置送达',
  electronic: '电子送达',
  entrusted: '委托送达',
  mail: '邮寄送达',
  forwarded: '转交送达',
  announcement: '公告送达',
} as const;

/** 送达: what, how, to whom, with what proof. Which proof is needed depends on the mode (see `serve-paper`). */
export const service = (papers: readonly ServedPaperId[]) => ({
  paper: choice('送达文书', papersServed(papers)),
  paperNumber: mayLine('文书文号'),
  mode: choice('送达方式', serviceModes),
  servedOn: day('送达日期', {
    'x-hint': '直接、留置、转交：签收或者留置当日；邮寄：回执上的收件日期；电子：到达特定系统当日；公告：发出公告满三十日当日。',
  }),
  place: line('送达地点', { maxLength: 300 }),
  recipient: line('受送达人或者代收人'),
  relation: mayLine('代收人与受送达人的关系'),
  witness: mayLine('见证人', { description: '留置送达有见证人的填写。' }),
  refusal: remark('拒收事由和日期', { 'x-words': ['受送达人拒绝签收，已将文书留置于其住所，并以拍照、录像方式记录送达过程。'] }),
  recording: mayFile('照片、录像或者截屏', { description: '留置、公告送达的影像记录。' }),
  mailNumber: mayLine('邮件编号'),
  electronicConsent: mayFile('送达地址（电子送达）确认书', { description: '当事人签字同意采用电子方式的确认书（处罚法61条2款）。' }),
  electronicAddress: mayLine('电子送达的特定系统、地址', { 'x-fact': 'electronicAddress' }),
  via: mayLine('受委托或者转交的机关、单位'),
  announcementReason: remark('公告送达的原因和经过', {
    'x-hint': '写明下落不明或者其他方式无法送达的情况和已经采取的步骤（民诉法95条）。',
  }),
  postedOn: mayDay('发出公告的日期'),
  postedAt: mayLine('公告的媒体、网站或者张贴处'),
  receipt: files('送达回执等凭证'),
  officers: officers(),
  note: remark('备注', { 'x-hint': '写送达中的其他情况，例如几次上门的时间、代收人身份怎样核实；拒收、公告的事由写在前面各栏。' }),
});
