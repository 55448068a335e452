import { Type } from 'typebox';
import { choice, type Notes } from './fields.ts';

/** How one case may concern another (关联案件). Either of the two may say it; both show it. */
export const relationTitles = {
  'same-act': '同一违法行为',
  related: '有关联的案件',
  inspection: '来源于该次检查',
  'from-spot': '由该当场处罚案件转来',
  'split-from': '由该案件分出',
  'split-to': '分出为该案件',
  'merged-into': '并入该案件',
  daily: '按日连续处罚的原案件',
} as const;
export type Relation = keyof typeof relationTitles;

interface Bounds extends Notes {
  readonly least?: number;
  readonly most?: number;
}

/** `links`: cases by their ids. The fact of that name grows with every action that names some. */
export const caseLinks = (title: string, relations: readonly Relation[], { least = 1, most = 20, ...notes }: Bounds = {}) =>
  Type.Array(
    Type.Object(
      {
        case: Type.String({
          title: '案件',
          description: '按案件名称、当事人或者文号查找。',
          pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
          maxLength: 36,
          'x-widget': 'case',
        }),
        relation: choice('与本案的关系', Object.fromEntries(relations.map((relation) => [relation, relationTitles[relation]]))),
      },
      { title: '案件', additionalProperties: false },
    ),
    { title, minItems: least, maxItems: most, ...notes },
  );
