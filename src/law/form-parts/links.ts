import { Type } from 'typebox';
import { choice, type Notes } from './fields.ts';

const relations = {
  penalty: '同一违法行为的行政处罚案件',
  inspection: '发现问题的行政检查',
  'stop-order': '作出停产停业、停止使用决定的案件',
  seizure: '查封、扣押案件',
  other: '其他',
} as const;

/** 关联案件: which other cases of the bureau this one belongs to, found again from both sides. */
export const links = (notes: Notes = {}) =>
  Type.Optional(
    Type.Array(
      Type.Object(
        {
          case: Type.String({
            title: '关联案件',
            pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
            maxLength: 36,
            'x-widget': 'case',
          }),
          relation: choice('关系', relations),
        },
        { title: '关联案件', additionalProperties: false },
      ),
      { title: '关联案件', maxItems: 20, ...notes },
    ),
  );
