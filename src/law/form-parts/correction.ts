import { Type } from 'typebox';
import { choice, text } from './fields.ts';

/** 问题清单 of a correction order: what is wrong, and whether it is to be mended at once or by the day of the order. */
export const problems = () =>
  Type.Array(
    Type.Object(
      {
        says: text('存在的问题', { maxLength: 1000, 'x-hint': '写清部位、数量和状态，一项一条。' }),
        order: choice('整改要求', { 'at-once': '立即整改', 'by-date': '限期整改' }),
      },
      { title: '问题', additionalProperties: false },
    ),
    { title: '存在的问题', minItems: 1, maxItems: 50 },
  );
