import type { Turn } from './story.ts';

type Step = (turn: Turn) => Promise<unknown>;

/** What follows a decision: payment, closing, archiving, and standing in public until it is taken back. */
export const pay: Step = async ({ day, teller, about }) => {
  const receipt = await teller.upload('zhang', '缴款凭证（示例）.png', 'image/png', about.photo);
  const amount = about.fine;
  return teller.act('record-payment', 'zhang', {
    paidOn: day,
    amount,
    paidTotal: amount,
    settled: true,
    receipt: '示例-0001',
    files: [receipt],
  });
};

export const proposeClosing: Step = ({ teller }) =>
  teller.act('propose-closing', 'zhang', {
    result: '已依法作出行政处罚决定并送达当事人。',
    execution: '罚款已缴清，违法行为已改正。',
    correctionDone: 'done',
    opinion: '本案已执行完毕，建议结案。',
  });

export const approveClosing: Step = ({ teller }) =>
  teller.act('approve-closing', 'fen', { decision: 'approved', opinion: '同意结案，按规定归档。' });

export const archive: Step = ({ day, teller }) =>
  teller.act('archive-case', 'dang', {
    number: `示例-${day.slice(0, 4)}-0001`,
    archivedOn: day,
    retention: 'thirty-years',
    volumes: 1,
    pages: 46,
    recordings: '音像资料随案存储，见目录。',
    note: '本卷文件齐全，无需说明。',
  });

export const prepareDisclosure: Step = ({ teller }) =>
  teller.act('prepare-disclosure', 'gong', { masked: '隐去住址、联系电话和无关人员姓名。', secrecy: 'none' });

export const checkDisclosure: Step = ({ teller }) =>
  teller.act('check-disclosure', 'fu', { result: 'passed', compared: true, opinion: '公示文本与决定书一致，个人信息已隐去，同意公示。' });

export const publish: Step = ({ teller }) => teller.act('publish-decision', 'gong', { channels: ['执法信息公示平台', '政府网站'] });

export const revoke: Step = ({ day, teller }) =>
  teller.act('revoke-decision', 'ju', {
    kind: 'revoked',
    ground: 'facts',
    reason: '经复查，当事人补充提交了检查之前已经完成培训的原始记录，原认定的主要事实不能成立。',
    afterwards: 'none',
    refund: '没有缴款。',
    decidedOn: day,
    publicReason: '经复查，原处罚决定认定的主要事实不清，已依法撤销。',
  });

export const withdraw: Step = ({ teller }) => teller.act('withdraw-disclosure', 'gong', { ground: 'revoked' });
