import { choice } from './fields.ts';
import { all } from '../cite.ts';
import type { Remembered, Requirement } from '../vocabulary.ts';

/** 许可法 29 Ⅲ. Applicants have no account of their own here: what came in by any way is registered at the window. */
export const channels = {
  window: '窗口',
  letter: '信函',
  fax: '电报、电传、传真',
  email: '电子邮件',
  online: '网上（电子数据交换）',
} as const;
export const channel = () => choice('申请方式', channels);

/** What an earlier request of the same kind left behind is not this one's. */
export const forgetEarlier: { readonly [fact: string]: Remembered } = Object.fromEntries(
  ['accepted', 'supplements', 'supplemented', 'examined', 'siteChecks', 'interests', 'extended'].map((fact) => [
    fact,
    { value: null, as: { under: '/act' } },
  ]),
);

export const receivedBeforeNow: Requirement = {
  articles: [all(29)],
  test: { condition: 'date-not-in-future', with: { at: '/receivedOn' } },
  says: '收到日期不得晚于今天。',
};
