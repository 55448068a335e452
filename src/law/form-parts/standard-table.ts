import { Type } from 'typebox';
import { gradeTitles } from '../discretion/grade.ts';
import { columns, mostRows } from '../discretion/table.ts';
import { choice, file } from './fields.ts';

const { none: _, ...punishing } = gradeTitles;
const amount = (title: string) => Type.Number({ title, minimum: 0, maximum: 100_000_000, multipleOf: 0.01 });
const words = (title: string, maxLength: number) => Type.String({ title, minLength: 1, maxLength });

/** 裁量基准表: the bureau's own sheet as a file, and the rows the office read from it. */
export const standardTable = () =>
  Type.Object(
    {
      file: file('裁量基准表（原表）'),
      rows: Type.Array(
        Type.Object(
          {
            matter: words(columns.matter, 64),
            step: Type.Integer({ title: columns.step, minimum: 1, maximum: 9 }),
            target: words(columns.target, 100),
            grade: choice(columns.grade, punishing),
            label: words(columns.label, 40),
            circumstances: words(columns.circumstances, 1000),
            least: amount(columns.least),
            most: amount(columns.most),
            source: Type.Optional(words(columns.source, 200)),
          },
          { title: '一行', additionalProperties: false },
        ),
        { title: '表中内容', minItems: 1, maxItems: mostRows },
      ),
    },
    { title: '裁量基准表', additionalProperties: false, 'x-widget': 'discretion-table' },
  );
