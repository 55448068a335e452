import { Type } from 'typebox';
import { choice, files, line, mayDay, mayLine, remark, text } from './fields.ts';

/** 处罚法 46: the eight kinds, in the statute's order. */
const evidenceKinds = {
  documents: '书证',
  objects: '物证',
  'audio-visual': '视听资料',
  electronic: '电子数据',
  witness: '证人证言',
  'party-statement': '当事人的陈述',
  expert: '鉴定意见',
  'site-record': '勘验笔录、现场笔录',
} as const;

export const evidenceItem = () =>
  Type.Object(
    {
      kind: choice('证据种类', evidenceKinds),
      name: line('证据名称'),
      proves: text('证明内容', {
        maxLength: 1000,
        'x-hint': '写明能证明哪一事实，具体到时间、数量、行为，例如“2026年3月2日库房存放烟花12箱”，不写“证明违法”。',
      }),
      source: line('来源', { description: '写明从何人、何处取得。' }),
      gained: choice('取得方式', {
        'from-party': '当事人提供',
        'by-officers': '执法人员依法收集',
        copied: '复制，已与原件核对无误',
        sampled: '抽样取证',
        appraised: '委托鉴定、检测',
        monitoring: '电子技术监控设备',
        'other-organ': '其他机关移送',
      }),
      original: mayLine('原件存放处'),
      takenOn: mayDay('取得日期'),
      files: files('证据文件'),
      note: remark('备注', {
        'x-hint': '写这份证据的瑕疵和来历，例如复制件缺页、提供人拒绝签名的原因、原件何时可以核对；分析意见不写在这里。',
      }),
    },
    { title: '证据', additionalProperties: false },
  );
