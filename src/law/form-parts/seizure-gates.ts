import { acl, seed, wsl } from '../cite.ts';
import type { natures } from './things.ts';
import type { Pointer, Requirement, Test } from '../vocabulary.ts';

/** 强制法 25, 28: once the law itself has the measure end, it may only be released. */
export const stillStands: Requirement = {
  articles: [acl(25, 1), acl(28, 1), acl(19)],
  test: { condition: 'nothing-lapsed' },
  says: '查封、扣押依法应当解除，现在只能作出解除决定并退还财物。',
};

const forbidden: readonly { readonly nature: keyof typeof natures; readonly articles: Requirement['articles']; readonly says: string }[] = [
  { nature: 'unrelated', articles: [acl(23, 1)], says: '不得查封、扣押与违法行为无关的场所、设施或者财物。' },
  { nature: 'living', articles: [acl(23, 1)], says: '不得查封、扣押公民个人及其所扶养家属的生活必需品。' },
  { nature: 'sealed', articles: [acl(23, 2)], says: '已被其他国家机关依法查封的，不得重复查封。' },
  { nature: 'utility', articles: [acl(43, 2)], says: '不得以停止居民生活用水、用电、用热、用气的方式迫使当事人履行决定。' },
];

/** What the things at this pointer must be, and must not be. */
export const lawfulThings = (at: Pointer): readonly Requirement[] => [
  {
    articles: [acl(10), acl(16, 1), wsl(65, 1, 4)],
    test: { condition: 'power-covers-things', with: { at } },
    says: '措施或者物项超出法律、法规授权的范围。',
  },
  ...forbidden.map(({ nature, articles, says }) => ({ articles, test: { condition: 'no-thing-is', with: { at, nature } } as Test, says })),
];

export const powerInForce: Requirement = {
  articles: [acl(10), acl(16, 1)],
  test: { condition: 'power-in-force' },
  says: '采取行政强制措施应当有现行有效的法律、法规依据。',
};

export const linkedCaseGoesOn: Requirement = {
  articles: [acl(28, 1, 1)],
  test: { condition: 'linked-case-goes-on' },
  says: '当事人没有违法行为的，应当及时解除查封、扣押，不能再办理这一环节。',
};

/** Whoever approves is a head with the power to, and handles, reviews nothing of it. */
export const approverGates: readonly Requirement[] = [
  { articles: [acl(18, 1, 1)], test: { condition: 'approver-fits' }, says: '批准人没有批准这一措施的权限。' },
  { articles: [acl(18, 1, 1)], test: { condition: 'signer-is-not-handler' }, says: '审批人不得是本案承办人，请由其他负责人审批。' },
];

export const reviewArticles = [seed(9), seed(11)] as const;
