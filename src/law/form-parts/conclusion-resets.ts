import type { Move, Test } from '../vocabulary.ts';

/** The notice given covers the new draft: same facts' rules and basis, nothing heavier. Then it need not be given again. */
const noticeStands: Test = { condition: 'within-notice' };
const noticeFalls: Test = { not: noticeStands };

/**
 * A new draft needs a new legal review and a new discussion (处罚法 57, 58). Where it goes beyond the notice, notice, defence and hearing
 * begin anew as well (处罚法 44, 45, 62, 63).
 */
export const conclusionResets: readonly Move[] = [
  { track: 'main', to: 'concluded', when: noticeFalls },
  { track: 'main', to: 'noticed', when: noticeStands },
  { track: 'review', to: 'ready' },
  { track: 'discussion', to: 'none' },
  { track: 'notice', to: 'none', when: noticeFalls },
  { track: 'defence', to: 'none', when: noticeFalls },
  { track: 'hearing', to: 'none', when: noticeFalls },
  { track: 'defence', to: 'reviewed', when: { all: [noticeStands, { track: 'defence', at: ['adopted'] }] } },
];
