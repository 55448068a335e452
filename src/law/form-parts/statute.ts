import { Type } from 'typebox';

/** The version's code, as citations name it (`law/statutes`): letters, then the year. */
export const statuteCode = (notes: { readonly description?: string } = {}) =>
  Type.String({ title: '法规代码', pattern: '^[A-Z][A-Za-z]{0,11}[0-9]{2,4}$', maxLength: 16, ...notes });

/** What all versions of a statute have in common. */
export const statuteFamily = () =>
  Type.String({
    title: '所属法规',
    description: '同一部法规的各个版本填写相同的代码，例如行政处罚法各版本都是 APL。',
    pattern: '^[A-Z][A-Za-z0-9]{1,11}$',
    maxLength: 12,
  });
