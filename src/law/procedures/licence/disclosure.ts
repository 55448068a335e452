import { checkDisclosure as check } from '../../actions/check-disclosure/action.ts';
import { correctDisclosure as correct } from '../../actions/correct-disclosure/action.ts';
import { prepareDisclosure as prepare } from '../../actions/prepare-disclosure/action.ts';
import { publishDecision as publish } from '../../actions/publish-decision/action.ts';
import { withdrawDisclosure as withdraw } from '../../actions/withdraw-disclosure/action.ts';
import { all, ogi, pipl, seed } from '../../cite.ts';
import { licenceCopy } from '../../form-parts/disclosure-copy-licence.ts';
import { placed } from '../../placed.ts';
import type { Citation, FormSchema, Member, Requirement } from '../../vocabulary.ts';

/** 许可法 40: what was granted is open to the public; SEED28 二（三） adds what was refused, and the seven working days. */
const open: readonly Citation[] = [all(40), seed(3)];
const cited = (must: readonly Requirement[]) =>
  must.map((one) => ({ ...one, articles: one.articles.some(({ law }) => law === 'APL2021') ? open : one.articles }));
const here = (member: Member, changes: Parameters<typeof placed>[1]['action'] = {}) =>
  placed(member, { action: { articles: open, ...changes }, step: { articles: open, must: cited(member.step.must) } });
const withCopy = ({ action }: Member, copy: object): FormSchema => ({
  ...action.form,
  properties: { ...action.form.properties, copy },
});

export const prepareDisclosure = here(prepare, {
  articles: [...open, pipl(55)],
  who: { roles: ['examiner', 'window-clerk', 'publisher'] },
  form: withCopy(prepare, licenceCopy({ 'x-fact': 'copy' })),
});
export const checkDisclosure = here(check, { articles: [ogi(17), seed(3)] });
export const publishDecision = here(publish, { says: '自作出许可决定之日起七个工作日内在执法信息公示平台公开。' });
export const correctDisclosure = here(correct, {
  says: '公示内容不准确，或者许可变更、延续、注销的，由制作人以外的复核人员及时更正。',
  articles: [ogi(41), seed(3)],
  form: withCopy(correct, licenceCopy({ 'x-fact': 'copy' })),
});
export const withdrawDisclosure = here(withdraw, { says: '许可被撤回、撤销、确认违法或者无效的，及时撤回公示并公开说明理由。' });
