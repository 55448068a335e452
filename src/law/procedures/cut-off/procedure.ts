import { acl, ogi, seed, wsl } from '../../cite.ts';
import { coercionCopy, type CopyNotes } from '../../form-parts/disclosure-copy.ts';
import { coercionMembers } from '../shared/coercion.ts';
import { disclosureMembers } from '../shared/disclosure.ts';
import { versionFrom } from '../version-from.ts';
import { clocks } from './clocks.ts';
import * as members from './members.ts';
import { tracks } from './tracks.ts';

/** 通知停止供电、停止供应民用爆炸物品 (安法 70): making a unit obey an order to stop, by the principal head and nobody less. */
export const cutOff = versionFrom(
  {
    id: 'cut-off',
    title: '停止供电、停止供应民用爆炸物品程序',
    kind: 'coercion',
    validFrom: '2021-09-01',
    matters: ['QZ-WSL-070'],
    articles: [wsl(70), acl(35), acl(37), acl(43), seed(9)],
    tracks,
    clocks,
  },
  {
    ...members,
    ...coercionMembers({
      working: ['registered', 'proposed', 'decided'],
      settled: 'restored',
      closable: { 'unit-notice': ['served'], 'restoration-service': ['served'] },
      archived: ['dropped'],
      undo: [
        { from: 'in-effect', to: 'restore-due' },
        { from: 'decided', to: 'dropped' },
      ],
    }),
    ...disclosureMembers({ copy, articles: [seed(3), ogi(20)], within: 20 }),
  },
);

function copy(notes: CopyNotes = {}) {
  const facts = {
    measure: 'cutOff.measure',
    conclusion: 'cutOff.measure',
    facts: 'cutOff.facts',
    basis: 'cutOff.basis',
    content: 'cutOff.content',
    from: 'decidedOn',
  };
  return coercionCopy({ ...notes, facts });
}
