import { Type } from 'typebox';
import { choice, day, line, mayLine, remark, text, yes } from './fields.ts';
import { act } from './licence-acts.ts';
import { party } from './party.ts';

/** 许可证件载明的内容: which of them a matter's text asks for stands with the matter (`law/matters/licences`). */
const certificate = () =>
  Type.Object(
    {
      responsible: mayLine('负责人', { description: '烟花爆竹零售填经营负责人；危险化学品经营填法定代表人或者负责人。' }),
      premises: mayLine('经营场所地址'),
      scope: mayLine('许可范围（种类）', { 'x-words': ['C级、D级烟花爆竹（不含专业燃放类）'] }),
      storageLimit: mayLine('限制存放量', { 'x-words': ['……箱', '……千克（含药量）'] }),
      mode: mayLine('经营方式', { 'x-words': ['批发（无储存）', '零售（无储存）'] }),
      validFrom: day('有效期自', { 'x-fact': 'validFrom' }),
      validUntil: day('有效期至', { 'x-fact': 'validUntil' }),
    },
    { title: '许可证件内容', additionalProperties: false, 'x-fact': 'certificate' },
  );

/** 拟作决定 on an application, or on withdrawing or revoking a licence: what legal review passes and the head decides. */
export const licenceDraft = (notes: { readonly 'x-fact'?: string } = {}) =>
  Type.Object(
    {
      act: act(),
      outcome: choice('处理意见', { approve: '准予', refuse: '不予', end: '撤回或者撤销' }),
      party: party({ 'x-fact': 'party' }),
      facts: text('查明的情况', {
        'x-hint': '写清申请事项、受理日期、审查、核查、听取意见和听证的情况；撤回、撤销的，写清许可的由来和查明的事由。',
        'x-words': ['经审查，申请人提交的材料齐全，符合法定形式；', '经两名审查人员现场核查，'],
      }),
      evidence: text('依据的材料', { 'x-hint': '逐项列出申请材料、核查记录、笔录及其证明的内容。' }),
      lawfulGround: choice('不予、撤回或者撤销的理由类别', {
        none: '准予，不涉及',
        unmet: '不符合法定条件、标准',
        untrue: '隐瞒有关情况或者提供虚假材料（许可法78条）',
        other: '其他法定理由',
        'not-applicable': '撤回或者撤销',
      }),
      untrue: yes('认定隐瞒有关情况或者提供虚假材料', {
        description: '直接关系公共安全的，申请人一年内不得再次申请（许可法78条）。',
        default: false,
      }),
      reasons: text('理由', {
        'x-hint': '逐项写明符合或者不符合哪一条件、标准；撤回、撤销的，写明事由为何成立；听证的，写明笔录的采纳情况。',
      }),
      basis: text('法律依据', {
        maxLength: 2000,
        'x-hint': '写明法规全称和条、款、项。危险化学品经营的，2026年5月1日起应当按危险化学品安全法核对。',
        'x-words': ['《中华人民共和国行政许可法》第三十八条第一款、《烟花爆竹安全管理条例》第十九条第二款'],
      }),
      content: text('决定内容', {
        maxLength: 2000,
        'x-words': ['准予……经营烟花爆竹（零售）。', '不予许可。', '撤回……号许可。', '撤销……号许可。'],
      }),
      premises: mayLine('公示的经营场所', { description: '许可证件载明的经营场所；不是住址。' }),
      conclusion: line('决定结论', {
        maxLength: 100,
        'x-words': ['准予许可', '不予许可', '准予变更', '不予变更', '准予延续', '不予延续', '撤回许可', '撤销许可'],
      }),
      certificate: Type.Optional(certificate()),
      compensation: remark('补偿、赔偿', {
        description: '撤回造成财产损失的应当补偿（许可法8条2款）；依69条1款撤销造成损害的应当赔偿（69条4款）。',
        'x-hint': '没有损失的不填。有的写明损失的范围、数额怎样计算和支付；以欺骗、贿赂取得的利益不受保护（许可法69条4款）。',
      }),
    },
    { title: '拟作决定', additionalProperties: false, 'x-widget': 'draft', ...notes },
  );
