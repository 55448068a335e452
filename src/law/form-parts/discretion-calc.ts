import { Type } from 'typebox';
import { effects } from '../discretion/factors.ts';
import { gradeTitles } from '../discretion/grade.ts';
import { choice } from './fields.ts';

const { none: _, ...punishing } = gradeTitles;
const yuan = (title: string) => Type.Integer({ title, minimum: 0, maximum: 100_000_000_000, format: 'money' });
const mayYuan = (title: string) => Type.Union([yuan(title), Type.Null()], { title });
const words = (title: string, maxLength: number) => Type.String({ title, maxLength });

/** 裁量计算 (`law/discretion`), made by the office beside the draft and kept in it: the case keeps what its amount rests on. */
export const discretionCalc = () =>
  Type.Object(
    {
      matter: words('执法事项', 64),
      step: Type.Integer({ title: '处罚档次', minimum: 1, maximum: 9 }),
      target: words('处罚对象', 100),
      base: mayYuan('罚款计算基数'),
      standard: Type.Union([words('裁量基准编号', 64), Type.Null()], { title: '裁量基准编号' }),
      standardTitle: words('适用的裁量基准', 500),
      factors: Type.Array(
        Type.Object(
          {
            id: words('编号', 32),
            says: Type.String({ title: '情节', minLength: 1, maxLength: 200 }),
            effect: choice('作用', effects),
            note: Type.Optional(words('说明', 500)),
          },
          { title: '情节', additionalProperties: false },
        ),
        { title: '考虑的情节', maxItems: 40 },
      ),
      proposed: choice('情节指向', gradeTitles),
      grade: choice('裁量', punishing),
      label: words('档次名称', 40),
      least: yuan('裁量幅度下限'),
      most: yuan('裁量幅度上限'),
      lines: Type.Array(
        Type.Object(
          { says: words('计算', 3000), article: words('依据', 1000), from: mayYuan('自'), to: mayYuan('至') },
          { title: '计算步骤', additionalProperties: false },
        ),
        { title: '计算过程', maxItems: 50 },
      ),
      reason: Type.Optional(
        Type.String({
          title: '偏离裁量基准的理由',
          minLength: 1,
          maxLength: 3000,
          'x-widget': 'textarea',
          'x-hint': '写明偏离的方向和幅度、本案特有的情节及其证据，以及为什么照基准处理会明显不当。',
        }),
      ),
    },
    { title: '裁量计算', additionalProperties: false, 'x-widget': 'discretion' },
  );
