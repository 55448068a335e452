import { haz, ogi, seed, wsl } from '../../cite.ts';
import { coercionCopy, type CopyNotes } from '../../form-parts/disclosure-copy.ts';
import { coercionMembers } from '../shared/coercion.ts';
import { disclosureMembers } from '../shared/disclosure.ts';
import { versionFrom } from '../version-from.ts';
import { clocks } from './clocks.ts';
import * as members from './members.ts';
import { tracks } from './tracks.ts';

/**
 * 现场处理措施 (安法 65 Ⅰ 3; 危化条例 7 Ⅰ 3): dangers ordered away, people withdrawn, work or use stopped until it is safe again. No matter of the
 * list names it.
 */
export const stopOrder = versionFrom(
  {
    id: 'stop-order',
    title: '现场处理措施程序',
    kind: 'coercion',
    validFrom: '2021-09-01',
    matters: [],
    articles: [wsl(65, 1, 3), haz(7, 1, 3), seed(9)],
    tracks,
    clocks,
  },
  {
    ...members,
    ...coercionMembers({
      working: ['found', 'ordered'],
      settled: 'lifted',
      closable: { 'decision-service': ['served'], 'resumption-service': ['served'] },
      archived: ['dropped'],
      undo: [{ from: 'ordered', to: 'lift-due' }],
    }),
    ...disclosureMembers({ copy, articles: [seed(3), ogi(20)], within: 20 }),
  },
);

/** Given on the spot or drafted: what the order said. */
function copy(notes: CopyNotes = {}) {
  const facts = {
    measure: 'orderSaid.measure',
    conclusion: 'orderSaid.measure',
    facts: 'orderSaid.facts',
    basis: 'orderBasis',
    content: 'orderSaid.content',
    from: 'decidedOn',
    until: 'liftedOn',
  };
  return coercionCopy({ ...notes, facts });
}
