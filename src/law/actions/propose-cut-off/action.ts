import { acl, wsl } from '../../cite.ts';
import { cutOffDraft, cutOffGates, stopDecisionStands } from '../../form-parts/cut-off.ts';
import { form, officers, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const proposeCutOff = member({
  action: {
    id: 'propose-cut-off',
    title: '报请停止供电、停止供应民用爆炸物品',
    says: '单位拒不执行决定、有发生事故的现实危险的，在保证安全的前提下，经法制审核后报主要负责人批准。',
    articles: [wsl(70, 1)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      draft: cutOffDraft({ 'x-fact': 'draft' }),
      opinion: text('承办人意见', { maxLength: 2000, 'x-words': ['建议依法通知停止供电。'] }),
    }),
    remembers: { draft: '/draft', party: '/draft/party' },
    handles: true,
    volume: 'internal',
  },
  step: {
    from: { main: ['registered', 'proposed'] },
    articles: [wsl(70, 1)],
    must: [
      stopDecisionStands,
      ...cutOffGates,
      { articles: [acl(35), acl(36), acl(37, 1)], test: { condition: 'urging-over' }, says: '作出强制执行决定前应当先行催告。' },
    ],
    moves: [
      { track: 'main', to: 'proposed' },
      { track: 'review', to: 'ready' },
    ],
  },
});
