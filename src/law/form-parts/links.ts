import { Type } from 'typebox';
import { line, type Notes } from './fields.ts';

/**
 * 关联案件: cases this one comes from or belongs to. Both find each other by it; filled in by the office when one is opened from the other.
 * @param notes without any, what is filled in is what the case that it is opened from hands on
 */
export const links = (notes: Notes = { 'x-fact': 'links' }) =>
  Type.Optional(
    Type.Array(
      Type.Object(
        {
          case: Type.String({
            title: '案件',
            maxLength: 36,
            pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
            'x-widget': 'case',
          }),
          relation: line('关系', { 'x-words': ['由行政检查发现', '由投诉举报引出', '同一违法行为的行政处罚', '据以执行的决定'] }),
        },
        { title: '关联案件', additionalProperties: false },
      ),
      { title: '关联案件', maxItems: 20, 'x-widget': 'links', ...notes },
    ),
  );
