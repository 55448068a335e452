import { Type } from 'typebox';
import { choice, mayMoney, remark, text, yes } from './fields.ts';
import { party } from './party.ts';

/** 处罚法 32: the five cases in which a penalty has to be lighter or mitigated. */
const lighterCases = {
  relieved: '主动消除或者减轻违法行为危害后果（处罚法32条1项）',
  coerced: '受他人胁迫或者诱骗实施违法行为（处罚法32条2项）',
  confessed: '主动供述行政机关尚未掌握的违法行为（处罚法32条3项）',
  merit: '配合行政机关查处违法行为有立功表现（处罚法32条4项）',
  'other-law': '法律、法规、规章规定的其他情形（处罚法32条5项，证据中写明规定）',
} as const;

/** What of 处罚法 32 there is, and by what it is proved. */
const lighterGrounds = () => ({
  lighterGrounds: Type.Optional(
    Type.Array(Type.Enum(Object.keys(lighterCases) as (keyof typeof lighterCases)[], { 'x-enum-titles': Object.values(lighterCases) }), {
      title: '应当从轻、减轻的情形',
      maxItems: 5,
      uniqueItems: true,
      'x-widget': 'checkboxes',
    }),
  ),
  lighterEvidence: remark('从轻、减轻情形的证据', { 'x-hint': '逐项写明有什么证据证明；选“其他情形”的，写明规定的名称和条款。' }),
});

/** 当场处罚: only a warning or a small fine (处罚法 51), told in the words of a draft so that the same rules can be asked of it. */
export const spotPenalty = () =>
  Type.Object(
    {
      party: party({ 'x-fact': 'party' }),
      facts: text('违法事实', { maxLength: 3000, 'x-fact': 'conduct', 'x-hint': '只写当场查明、有证据证明的事实，写清时间、地点、行为。' }),
      evidence: text('证据', { maxLength: 2000, 'x-words': ['1.现场照片；', '2.现场负责人的陈述。'] }),
      violated: text('违反的规定', { maxLength: 2000, 'x-hint': '写明规定义务的条款，法规全称加条、款、项；设定处罚的条款写在依据里。' }),
      basis: text('处罚依据', {
        maxLength: 2000,
        'x-hint': '写明设定处罚的条款，法规全称加条、款、项，并且属于当场处罚的种类和限额（处罚法51条）。',
      }),
      matterStep: Type.Integer({ title: '适用的处罚档次', description: '执法事项所列情形的序号。', minimum: 1, maximum: 9 }),
      measures: Type.Object(
        { warning: yes('警告'), fine: mayMoney('罚款（元）') },
        { title: '处罚种类和幅度', additionalProperties: false },
      ),
      grade: choice('裁量', { normal: '一般', lighter: '从轻', mitigated: '减轻', heavier: '从重' }),
      ...lighterGrounds(),
      correction: text('责令改正的内容', { maxLength: 1000, 'x-words': ['责令立即改正', '/'] }),
    },
    { title: '处罚内容', additionalProperties: false },
  );

/** 处罚法 33, asked before anything is imposed. */
export const leniency = () =>
  Type.Object(
    {
      corrected: yes('已经当场或者及时改正'),
      slight: yes('违法行为轻微'),
      harm: choice('危害后果', { none: '没有造成危害后果', slight: '危害后果轻微', some: '有危害后果' }),
      first: yes('属于初次违法'),
      reason: remark('仍要处罚的理由', {
        'x-hint': '不符合不予处罚条件的不填。符合“可以不予处罚”而仍要处罚的，写明具体情节和证据，以及教育为什么不足以防止再犯。',
      }),
    },
    {
      title: '是否可以不予处罚',
      description: '处罚法33条：轻微并及时改正、没有危害后果的不予处罚；初次违法且后果轻微并及时改正的可以不予处罚。',
      additionalProperties: false,
    },
  );
