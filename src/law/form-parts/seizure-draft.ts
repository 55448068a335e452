import { Type } from 'typebox';
import { line, text, type Notes } from './fields.ts';
import { party } from './party.ts';
import { things } from './things.ts';

/** 种类, as it is printed and published. */
const seizureMeasures = ['查封', '扣押', '查封、扣押'] as const;

export const measureField = () => Type.Enum([...seizureMeasures], { title: '强制种类', 'x-widget': 'radio' });

/** 拟作决定 of a seizure (强制法 18, 24 Ⅱ): why, on what basis, what, for how long. */
export const seizureDraft = (notes: Notes = {}) =>
  Type.Object(
    {
      party: party({ 'x-fact': 'party' }),
      measure: measureField(),
      facts: text('存在的问题（违法事实）', {
        'x-hint': '写清时间、地点、发现的问题和涉案物项，只写有证据支持的事实。',
        'x-words': ['经检查，发现', '以上事实，有下列证据证实：'],
      }),
      evidence: text('证据', {
        'x-hint': '逐项列出证据名称、来源和证明内容，说明物项与违法行为的关系；无关的不得查封、扣押（强制法23条）。',
      }),
      basis: text('强制依据', {
        maxLength: 2000,
        'x-hint': '写明法律、法规全称和条、款、项。',
        'x-words': ['依据《中华人民共和国安全生产法》第六十五条第一款第（四）项'],
      }),
      necessity: text('必要性', {
        maxLength: 3000,
        'x-hint':
          '写明不采取强制措施的危险，以及为什么非强制手段不能达到目的；情节显著轻微或者没有明显社会危害的，可以不采取（强制法5条、16条）。',
        'x-words': ['不立即采取措施，可能', '采用责令改正等非强制手段不能'],
      }),
      things: things('拟查封、扣押的物项', { counted: false }),
      days: Type.Integer({ title: '期限（日）', description: '自实施之日起计算，不超过三十日（强制法25条）。', minimum: 1, maximum: 30 }),
      custody: line('保管方式', { maxLength: 500, 'x-words': ['就地封存，由本机关保管。', '运至本机关指定仓库保管。'] }),
      content: text('拟作出的决定', {
        maxLength: 2000,
        description: '用一两句话写明对谁的什么采取什么措施、期限多长；送审和公示以此为准。',
        'x-words': ['对……予以查封，期限三十日。', '对……予以扣押，期限三十日。'],
      }),
    },
    { title: '拟作决定', additionalProperties: false, 'x-widget': 'draft', ...notes },
  );

/** 拟作决定 of an extension (强制法 25). */
export const extensionDraft = (notes: Notes = {}) =>
  Type.Object(
    {
      party: party({ 'x-fact': 'party' }),
      measure: Type.Enum(['延长查封、扣押期限'], { title: '强制种类', 'x-widget': 'radio' }),
      facts: text('情况复杂、需要延长的理由', { 'x-words': ['因案情复杂，', '尚需查明'] }),
      evidence: text('证据和已经完成的工作', {
        'x-hint': '写明已经查明什么、做了哪些工作，还要做什么、各需几日，为什么三十日内完不成（强制法25条1款）。',
      }),
      basis: text('依据', { maxLength: 2000, 'x-words': ['《中华人民共和国行政强制法》第二十五条第一款'] }),
      days: Type.Integer({ title: '延长日数', description: '不超过三十日，只能延长一次。', minimum: 1, maximum: 30 }),
      until: Type.String({ title: '延长至', format: 'date', maxLength: 10 }),
      content: text('拟作出的决定', { maxLength: 2000, 'x-words': ['将查封、扣押期限延长……日，至……年……月……日。'] }),
    },
    { title: '拟作决定', additionalProperties: false, 'x-widget': 'draft', ...notes },
  );
