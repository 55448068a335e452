import { Type, type TProperties } from 'typebox';
import { type PublicKind, publicKinds } from '../public-kinds.ts';
import { day, line, mayDay, mayLine, text } from './fields.ts';

/**
 * 公示文本: the masked copy that will stand in public, and nothing else will. Each kind of act has its own, in the order of its public
 * record. A field's `x-fact` says which remembered fact it is made from: `law/public-copy.ts` fills and masks it, the office shows the fact
 * beside it. A procedure that remembers its things under other names says so in `facts`, by the name of the field.
 */
export interface CopyNotes {
  /** Fact that holds the copy made before. */
  readonly 'x-fact'?: string;
  readonly facts?: Readonly<Record<string, string>>;
}

type Field = (notes: { 'x-fact'?: string }) => TProperties[string];

/** What every kind shows (梁平应急发〔2021〕28号 二（三）: 执法机关、执法对象、执法类别、执法结论), with the kind's own fields in their place. */
function copyOf(
  kind: PublicKind,
  titles: {
    readonly number: string;
    readonly title: string;
    readonly party: string;
    readonly content: string;
    readonly about: string;
    readonly decidedOn: string;
  },
  own: Readonly<Record<string, Field>>,
  notes: CopyNotes,
  standard: Readonly<Record<string, string>>,
  conclusions: readonly string[] = [],
) {
  const sources: Readonly<Record<string, string>> = { ...shared, ...standard, ...notes.facts };
  const from = (name: string) => (sources[name] === undefined ? {} : { 'x-fact': sources[name] });
  const { facts: _, ...group } = notes;
  return Type.Object(
    {
      number: line(titles.number, from('number')),
      title: line(titles.title, from('title')),
      party: line(titles.party, { 'x-hint': '自然人按规则隐去名字；组织写全称。', ...from('party') }),
      uscc: Type.Optional(
        Type.String({
          title: '统一社会信用代码',
          description: '自然人不填；不得写身份证号码。',
          format: 'uscc',
          maxLength: 18,
          ...from('uscc'),
        }),
      ),
      ...Object.fromEntries(Object.entries(own).map(([name, field]) => [name, field(from(name))])),
      content: text(titles.content, { maxLength: 2000, 'x-hint': titles.about, ...from('content') }),
      decidedOn: day(titles.decidedOn, from('decidedOn')),
      organ: line('执法机关'),
      category: line('执法类别', { 'x-words': [publicKinds[kind].title] }),
      conclusion: line('执法结论', {
        maxLength: 500,
        ...(conclusions.length > 0 ? { 'x-words': conclusions } : {}),
        ...from('conclusion'),
      }),
      publishedUntil: mayDay('公示截止期', from('publishedUntil')),
    },
    { title: '公示文本', additionalProperties: false, 'x-widget': 'disclosure-copy', 'x-copy': kind, ...group },
  );
}

const shared = {
  number: 'decisionNumber',
  title: 'caseName',
  party: 'party.name',
  uscc: 'party.uscc',
  decidedOn: 'decidedOn',
};
const hidden = '隐去住址、电话、身份证号码、银行账号和无关人员姓名。';

/** 行政处罚 (处罚法 48; 安法 78), in the order of the public penalty record. */
export const penaltyCopy = (notes: CopyNotes = {}) =>
  copyOf(
    'penalty',
    {
      number: '行政处罚决定书文号',
      title: '案件名称',
      party: '行政相对人名称',
      content: '处罚内容',
      about: '写明处罚的种类、数额和期限，与决定书主文一致；没收财物的写品名和数量，不写存放地点。',
      decidedOn: '处罚决定日期',
    },
    {
      facts: (from) => text('违法事实', { 'x-hint': hidden, ...from }),
      violated: (from) =>
        text('违反的规定', {
          maxLength: 2000,
          'x-hint': '与决定书所引的义务条款一致，具体到条、款、项；决定书有误的，先更正决定书。',
          ...from,
        }),
      basis: (from) =>
        text('处罚依据', {
          maxLength: 2000,
          'x-hint': '与决定书所引的处罚条款一致，具体到条、款、项；裁量计算等内部材料不公开。',
          ...from,
        }),
      measuresText: (from) => line('处罚类别', { maxLength: 500, ...from }),
      certificate: (from) => mayLine('暂扣或者吊销的证照名称和编号', from),
    },
    notes,
    {
      party: 'draft.party.name',
      uscc: 'draft.party.uscc',
      facts: 'draft.facts',
      violated: 'draft.violated',
      basis: 'draft.basis',
      measuresText: 'draft.measures',
      content: 'draft.measures',
      conclusion: 'draft.outcome',
    },
  );

/** 行政强制 (强制法 18, 24; 公开条例 20): what was done, to what, for how long. */
export const coercionCopy = (notes: CopyNotes = {}) =>
  copyOf(
    'coercion',
    {
      number: '行政强制决定书文号',
      title: '事项名称',
      party: '行政相对人名称',
      content: '强制内容',
      about: '写明对什么采取什么措施、期限多长，有无延长、解除，与决定书一致；隐去住所和保管地点。',
      decidedOn: '决定日期',
    },
    {
      measure: (from) => line('强制种类', { 'x-words': publicKinds.coercion.acts.words, ...from }),
      facts: (from) => text('事由', { 'x-hint': hidden, ...from }),
      basis: (from) => text('强制依据', { maxLength: 2000, 'x-hint': '与决定书所引的法律、法规条款一致，具体到条、款、项。', ...from }),
      from: (from) => mayDay('期限自', from),
      until: (from) => mayDay('期限至', from),
    },
    notes,
    {
      measure: 'draft.measure',
      facts: 'draft.facts',
      basis: 'draft.basis',
      content: 'draft.content',
      from: 'draft.from',
      until: 'draft.until',
      conclusion: 'draft.conclusion',
    },
    ['实施查封', '实施扣押', '解除查封', '解除扣押', '延长期限'],
  );

/** 行政检查 (安法 62, 68): what was inspected, how, and with what result. */
export const inspectionCopy = (notes: CopyNotes = {}) =>
  copyOf(
    'inspection',
    {
      number: '行政检查文书文号',
      title: '检查事项',
      party: '检查对象名称',
      content: '检查结果',
      about: '写明结论、发现的问题和处理；问题概括地写，不写工艺、配方、产量等业务秘密。',
      decidedOn: '检查结论日期',
    },
    {
      inspectedOn: (from) => day('检查日期', from),
      mode: (from) => line('检查方式', { 'x-words': ['日常检查', '专项检查', '“双随机、一公开”抽查', '联合检查', '复查'], ...from }),
      scope: (from) =>
        text('检查内容', {
          maxLength: 2000,
          'x-hint': '写明检查了哪些事项和范围，与检查方案一致；不写被检查单位的技术秘密和业务秘密（安全生产法67条2款）。',
          ...from,
        }),
      basis: (from) =>
        text('检查依据', { maxLength: 2000, 'x-hint': '写明依据的法律、法规条款；因举报进行的检查，不写举报人和举报内容。', ...from }),
      rectifyBy: (from) => mayDay('整改期限', from),
    },
    notes,
    {
      inspectedOn: 'inspectedOn',
      mode: 'mode',
      scope: 'scope',
      basis: 'basis',
      content: 'findings',
      rectifyBy: 'rectifyBy',
      conclusion: 'conclusion',
    },
    publicKinds.inspection.acts.words,
  );

/** 行政许可 (许可法 40), in the order of the public licence record. */
export const licenceCopy = (notes: CopyNotes = {}) =>
  copyOf(
    'licence',
    {
      number: '行政许可决定书文号',
      title: '许可事项名称',
      party: '行政相对人名称',
      content: '许可内容',
      about: '写明许可的事项、范围和期限，与许可证件一致；不予许可的写明结论，不写申请人的商业秘密。',
      decidedOn: '许可决定日期',
    },
    {
      paper: (from) => line('行政许可决定文书名称', { 'x-words': ['准予行政许可决定书', '不予行政许可决定书'], ...from }),
      licenceKind: (from) => line('许可类别', { 'x-words': ['普通', '特许', '认可', '核准', '登记', '其他'], ...from }),
      basis: (from) => text('许可依据', { maxLength: 2000, 'x-hint': '与决定书所引的法律、法规条款一致，具体到条、款、项。', ...from }),
      premises: (from) => mayLine('经营场所', { description: '许可证件载明的经营场所；不是住址。', ...from }),
      certificateName: (from) => mayLine('许可证书名称', from),
      certificateNumber: (from) => mayLine('许可编号', from),
      validFrom: (from) => mayDay('有效期自', from),
      validUntil: (from) => mayDay('有效期至', from),
      state: (from) => line('当前状态', { 'x-words': ['有效', '已变更', '已撤回', '已撤销', '已注销', '不予许可'], ...from }),
    },
    notes,
    {
      paper: 'decisionPaper',
      licenceKind: 'licenceKind',
      basis: 'draft.basis',
      content: 'draft.content',
      premises: 'draft.premises',
      certificateName: 'certificateName',
      certificateNumber: 'certificateNumber',
      validFrom: 'validFrom',
      validUntil: 'validUntil',
      state: 'licenceState',
      conclusion: 'draft.conclusion',
    },
    publicKinds.licence.acts.words,
  );
