import { Type } from 'typebox';
import { line } from './fields.ts';

/** 关联案件: cases this one comes from or belongs to. Both find each other by it; filled in by the office when one is opened from the other. */
export const links = () =>
  Type.Optional(
    Type.Array(
      Type.Object(
        {
          case: Type.String({ title: '案件', maxLength: 36, pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
          relation: line('关系', { 'x-words': ['由行政检查发现', '由投诉举报引出'] }),
        },
        { title: '关联案件', additionalProperties: false },
      ),
      { title: '关联案件', maxItems: 20, 'x-widget': 'links', 'x-fact': 'links' },
    ),
  );
