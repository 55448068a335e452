import { Type } from 'typebox';
import { followUpMaterials, type LicenceMaterial } from '../matters/licence-terms.ts';
import { licenceMatters } from '../matters/other.ts';
import { choice, type Notes, text } from './fields.ts';

const all: readonly LicenceMaterial[] = [
  ...licenceMatters.flatMap(({ licence }) => licence.materials),
  ...followUpMaterials.change,
  ...followUpMaterials.renew,
];
const short = (name: string) => name.replace('烟花爆竹经营（零售）许可', '烟花爆竹零售').replace('危险化学品经营许可', '危险化学品经营');
const titles = all.map(({ id, name }) => `${id.startsWith('fw-') ? '烟花：' : id.startsWith('hc-') ? '危化：' : ''}${short(name)}`);

/** 申请材料 as the public lists of all matters name them; whether they are this matter's is asked by the gates. */
export const materials = (title: string, notes: Notes = {}) =>
  Type.Array(
    Type.Enum(
      all.map(({ id }) => id),
      { title: '材料', 'x-enum-titles': titles },
    ),
    { title, maxItems: 30, uniqueItems: true, 'x-widget': 'licence-materials', ...notes },
  );

/** 需要补正的内容, item by item (许可法 32 Ⅰ 4). */
export const supplementItems = () =>
  Type.Array(
    Type.Object(
      {
        material: Type.Enum(
          all.map(({ id }) => id),
          { title: '材料', 'x-enum-titles': titles },
        ),
        lacks: choice('情况', { missing: '没有提交', form: '不符合法定形式' }),
        says: text('补正要求', { maxLength: 1000, 'x-hint': '写清缺什么、怎样才符合要求；可以当场更正的错误应当允许当场更正，不在此列。' }),
      },
      { title: '补正内容', additionalProperties: false },
    ),
    { title: '需要补正的全部内容', minItems: 1, maxItems: 30, 'x-widget': 'licence-supplement' },
  );

const conditions = licenceMatters.flatMap(({ licence, id }) =>
  licence.conditions.map((condition) => ({ id: condition.id, title: `${id === 'XK-FW-019-2' ? '烟花' : '危化'}：${condition.text}` })),
);

/** 逐项审查结论 on the conditions of the matter (许可法 34, 38): those seen on the papers, or those seen on the spot. */
export const findings = (seen: 'papers' | 'site') =>
  Type.Array(
    Type.Object(
      {
        condition: Type.Enum(
          conditions.map(({ id }) => id),
          { title: '许可条件', 'x-enum-titles': conditions.map(({ title }) => title) },
        ),
        result: choice('结论', { met: '符合', unmet: '不符合' }),
        says: text('说明', { maxLength: 1000, 'x-hint': '写明依据的材料或者现场看到的情况。' }),
      },
      { title: '审查结论', additionalProperties: false },
    ),
    { title: '逐项审查结论', minItems: 1, maxItems: 30, 'x-widget': 'licence-findings', 'x-seen': seen },
  );
