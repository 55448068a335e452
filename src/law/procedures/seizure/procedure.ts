import { acl, haz, ogi, pre, seed, wsl } from '../../cite.ts';
import { coercionCopy, type CopyNotes } from '../../form-parts/disclosure-copy.ts';
import { seizurePowers } from '../../matters/coercion-powers.ts';
import { coercionMembers } from '../shared/coercion.ts';
import { disclosureMembers } from '../shared/disclosure.ts';
import { versionFrom } from '../version-from.ts';
import { clocks } from './clocks.ts';
import * as members from './members.ts';
import { tracks } from './tracks.ts';

/** 查封、扣押 (强制法 18–28), for the powers of 安法 65 Ⅰ 4, 危化条例 7 Ⅰ 4 and 易制毒条例 32. */
export const seizure = versionFrom(
  {
    id: 'seizure',
    title: '行政强制措施（查封、扣押）程序',
    kind: 'coercion',
    validFrom: '2021-09-01',
    matters: Object.keys(seizurePowers),
    articles: [acl(18), acl(19), acl(24), acl(25), acl(27), acl(28), wsl(65, 1, 4), haz(7, 1, 4), pre(32), seed(9)],
    tracks,
    clocks,
  },
  {
    ...members,
    ...coercionMembers({
      working: ['opened', 'seized'],
      settled: 'settled',
      closable: { things: ['cleared'], 'decision-service': ['served'], 'disposal-service': ['served'] },
      archived: ['dropped'],
      undo: [{ from: 'seized', to: 'release-due' }],
    }),
    ...disclosureMembers({ copy, articles: [seed(3), ogi(20)], within: 20 }),
  },
);

function copy(notes: CopyNotes = {}) {
  const facts = {
    measure: 'seizureDraft.measure',
    conclusion: 'seizureDraft.measure',
    facts: 'seizureDraft.facts',
    basis: 'seizureDraft.basis',
    content: 'seizureDraft.content',
    from: 'decidedOn',
    until: 'seizedUntil',
  };
  return coercionCopy({ ...notes, facts });
}
