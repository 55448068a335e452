import { acl } from '../../cite.ts';
import { choice, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

const releaseGrounds = {
  innocent: '当事人没有违法行为（28条1款1项）',
  unrelated: '查封、扣押的场所、设施或者财物与违法行为无关（28条1款2项）',
  decided: '对违法行为已经作出处理决定，不再需要查封、扣押（28条1款3项）',
  expired: '查封、扣押期限已经届满（28条1款4项）',
  other: '其他不再需要采取查封、扣押措施的情形（28条1款5项）',
} as const;

/** 强制法 28: from the moment one of its grounds is found, only release is open. The last day passing needs no report. */
export const reportReleaseGround = member({
  action: {
    id: 'report-release-ground',
    title: '报告应当解除的情形',
    says: '发现应当解除查封、扣押的情形的，及时报告；报告后只能作出解除决定。期限届满的不需要报告，依法即应解除。',
    articles: [acl(28, 1)],
    who: { roles: ['officer', 'deputy-head', 'principal-head'] },
    form: form({
      ground: choice('情形', releaseGrounds),
      reason: text('说明', {
        maxLength: 3000,
        'x-hint': '写明何时发现、有什么证据、涉及清单的哪几项；报告只写事实，由负责人及时决定解除。',
      }),
    }),
    remembers: { releaseGround: '/ground' },
  },
  step: {
    from: { main: ['seized'], things: ['held'] },
    articles: [acl(28, 1)],
    must: [],
    moves: [{ track: 'main', to: 'release-due' }],
  },
});
