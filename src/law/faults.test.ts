import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conditions } from './conditions/index.ts';
import { faultsOf, papersNeverIssued, type Fault, type Known } from './faults.ts';
import { limits } from './limits/index.ts';
import { procedureVersions, versionOf } from './procedures/index.ts';
import { isCitable } from './statutes/index.ts';
import { roles, type Action, type Procedure, type ProcedureVersion } from './vocabulary.ts';

const here = new URL('.', import.meta.url);
const actions = readdirSync(new URL('actions', here));
const templates = readdirSync(new URL('../documents/templates', here)).filter((name) => !name.startsWith('_'));
const known: Known = {
  conditions: new Set(Object.keys(conditions)),
  beyond: new Set(Object.values(conditions).flatMap(({ id, looksAt }) => (looksAt ? [id] : []))),
  limits: new Set(Object.keys(limits)),
  templates: new Set(templates),
  roles: new Set(roles),
  tested: new Set(actions.filter((action) => existsSync(new URL(`actions/${action}/action.test.ts`, here)))),
  isCitable,
};
const version = versionOf('ordinary-penalty');

describe('the procedures', () => {
  it.each(Object.values(procedureVersions))('$procedure.title has no fault', (one) => {
    expect(faultsOf(one, known)).toEqual([]);
  });

  it('issue every paper of the catalogue', () => {
    expect(papersNeverIssued(Object.values(procedureVersions), known.templates)).toEqual([]);
  });

  it('use every action there is a folder for, under its own name', () => {
    const used = Object.values(procedureVersions).flatMap((one) => Object.keys(one.actions));
    expect([...new Set(used)].toSorted()).toEqual(actions.toSorted());
  });

  it('are values without functions', () => {
    for (const one of Object.values(procedureVersions)) expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });
});

describe('a planted fault is found', () => {
  const planted: readonly [Fault['kind'], ProcedureVersion][] = [
    ['unknown-track', withStep('serve-paper', (step) => ({ ...step, from: { nowhere: ['a'] } }))],
    ['unknown-place', withStep('serve-paper', (step) => ({ ...step, moves: [{ track: 'notice', to: 'nowhere' }] }))],
    ['unknown-action', withTest({ done: 'nothing-of-the-kind' })],
    ['unknown-condition', withTest({ condition: 'nothing-of-the-kind' })],
    ['unknown-fact', withTest({ fact: 'nothing-of-the-kind', in: [null] })],
    ['unknown-field', withTest({ field: '/nothing-of-the-kind', in: [null] })],
    ['unknown-clock', withTest({ clock: 'nothing-of-the-kind', is: ['passed'] })],
    ['unknown-limit', withProcedure({ clocks: version.procedure.clocks.map((clock) => ({ ...clock, limit: 'NOTHING-1D' })) })],
    ['unknown-template', withAction({ documents: [{ template: 'nothing-of-the-kind' }] })],
    ['clock-never-starts', withProcedure({ clocks: version.procedure.clocks.map((clock) => ({ ...clock, starts: [] })) })],
    ['clock-never-stops', withProcedure({ clocks: version.procedure.clocks.map((clock) => ({ ...clock, stops: [] })) })],
    ['uncited', withAction({ articles: [] })],
    ['uncited', withAction({ articles: [{ law: 'APL2021', article: '87' }] })],
    ['no-opening', withProcedure({ steps: version.procedure.steps.filter(({ opens }) => !opens) })],
    ['unreachable-place', withPlace('limbo', { title: '到不了' })],
    ['dead-end', withStep('archive-case', (step) => ({ ...step, from: { main: ['closed'] } }))],
  ];

  it.each(planted)('%s', (kind, faulty) => {
    expect(faultsOf(faulty, known).map((fault) => fault.kind)).toContain(kind);
  });

  it('standing-looks-beyond', () => {
    const beyond: Known = { ...known, beyond: new Set(['money-due']) };
    expect(faultsOf(version, beyond).map(({ kind }) => kind)).toContain('standing-looks-beyond');
    const remembering = withAction({ remembers: { seen: { value: true, when: { condition: 'money-due' } } } });
    expect(
      faultsOf(remembering, beyond)
        .filter(({ where }) => where === 'serve-paper')
        .map(({ kind }) => kind),
    ).toContain('standing-looks-beyond');
  });

  it('publishes-nothing', () => {
    const silent = Object.fromEntries(Object.entries(version.actions).map(([id, { concludes: _, ...action }]) => [id, action]));
    expect(faultsOf({ ...version, actions: silent }, known).map(({ kind }) => kind)).toContain('publishes-nothing');
  });

  it('role-nobody-holds, action-without-test, paper-never-issued', () => {
    expect(faultsOf(version, { ...known, roles: new Set(['officer']) }).map(({ kind }) => kind)).toContain('role-nobody-holds');
    expect(faultsOf(version, { ...known, tested: new Set() }).map(({ kind }) => kind)).toContain('action-without-test');
    const all = Object.values(procedureVersions);
    expect(papersNeverIssued(all, new Set([...templates, 'new-paper'])).map(({ kind }) => kind)).toEqual(['paper-never-issued']);
  });
});

function withProcedure(changes: Partial<Procedure>): ProcedureVersion {
  return { ...version, procedure: { ...version.procedure, ...changes } };
}

function withStep(action: string, change: (step: Procedure['steps'][number]) => Procedure['steps'][number]): ProcedureVersion {
  return withProcedure({ steps: version.procedure.steps.map((step) => (step.action === action ? change(step) : step)) });
}

function withTest(test: Procedure['steps'][number]['must'][number]['test']): ProcedureVersion {
  return withStep('serve-paper', (step) => ({ ...step, must: [{ articles: step.articles, says: '埋入的错误。', test }] }));
}

function withPlace(id: string, place: { readonly title: string }): ProcedureVersion {
  const { main, ...others } = version.procedure.tracks;
  if (!main) throw new Error('no main track');
  return withProcedure({ tracks: { ...others, main: { ...main, places: { ...main.places, [id]: place } } } });
}

function withAction(changes: Partial<Action>): ProcedureVersion {
  const action = version.actions['serve-paper'];
  if (!action) throw new Error('no serve-paper');
  return { ...version, actions: { ...version.actions, 'serve-paper': { ...action, ...changes } } };
}
