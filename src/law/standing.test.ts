import { describe, expect, it } from 'vitest';
import { calendarOf } from './calendar.ts';
import { defaultSettings } from './settings.ts';
import { standingOf } from './standing.ts';
import type { Action, Entry, JsonObject, Procedure, Remembered, Surroundings } from './vocabulary.ts';

/** What a case of one action remembers after these forms. */
function remembered(remembers: { readonly [fact: string]: Remembered | readonly Remembered[] }, ...forms: readonly JsonObject[]) {
  return standingAfter(remembers, [], forms).facts;
}

function standingAfter(
  remembers: { readonly [fact: string]: Remembered | readonly Remembered[] },
  clocks: Procedure['clocks'],
  forms: readonly JsonObject[],
) {
  const procedure: Procedure = {
    id: 'test',
    title: '',
    kind: 'penalty',
    validFrom: '2026-01-01',
    articles: [],
    tracks: { main: { title: '', begins: 'open', places: { open: { title: '' } } } },
    order: ['main'],
    steps: [{ action: 'note', from: {}, articles: [], must: [], moves: [] }],
    clocks,
  };
  const note: Action = {
    id: 'note',
    title: '',
    says: '',
    articles: [],
    who: { roles: [] },
    form: { type: 'object', properties: {} },
    remembers,
  };
  const around: Surroundings = {
    procedure,
    people: {},
    settings: defaultSettings,
    calendar: calendarOf(),
    matter: null,
    others: [],
    registers: {},
  };
  const entries = forms.map(
    (form, n): Entry => ({
      n,
      id: `${n}`,
      action: 'note',
      at: `2026-03-0${n + 1}T01:00:00.000Z`,
      by: 'x',
      form,
      draft: null,
      papers: [],
      files: [],
    }),
  );
  return standingOf(around, { note }, entries);
}

describe('what a case remembers', () => {
  it('is replaced by the latest word, and kept where the form says nothing', () => {
    expect(remembered({ amount: '/amount' }, { amount: 1 }, { amount: 2 }, {})).toEqual({ amount: 2 });
  });

  it('grows as a list, item by item', () => {
    const list = { items: { from: '/items', as: 'list' } } as const;
    expect(remembered(list, { items: ['a'] }, { items: ['b', 'c'] }, { items: 'd' }, {})).toEqual({ items: ['a', 'b', 'c', 'd'] });
  });

  it('is a map whose members are set, replaced and taken away by their key', () => {
    const map = { people: { from: '/value', as: { under: '/id' } } } as const;
    expect(remembered(map, { id: 'a', value: 1 }, { id: 'b', value: 2 }, { id: 'a', value: 3 })).toEqual({ people: { a: 3, b: 2 } });
    expect(remembered(map, { id: 'a', value: 1 }, { id: 'b', value: 2 }, { id: 'a', value: null })).toEqual({ people: { b: 2 } });
  });

  it('is a map in which each item of a list stands under its own key', () => {
    const each = { people: { from: '/rows', as: { each: '/id' } } } as const;
    const first = {
      rows: [
        { id: 'a', age: 1 },
        { id: 'b', age: 2 },
      ],
    };
    expect(remembered(each, first, { rows: [{ id: 'a', age: 3 }] })).toEqual({
      people: { a: { id: 'a', age: 3 }, b: { id: 'b', age: 2 } },
    });
  });

  it('may be the whole form', () => {
    expect(remembered({ visits: { from: '', as: 'list' } }, { on: '1' }, { on: '2' })).toEqual({ visits: [{ on: '1' }, { on: '2' }] });
  });

  it('may come by several ways, each under its condition', () => {
    const ways = {
      open: [
        { value: true, when: { field: '/do', in: ['open'] } },
        { value: false, when: { field: '/do', in: ['close'] } },
      ],
    } as const;
    expect(remembered(ways, { do: 'open' })).toEqual({ open: true });
    expect(remembered(ways, { do: 'open' }, { do: 'close' }, { do: 'nothing' })).toEqual({ open: false });
  });
});

describe('a pause', () => {
  const does = (what: string, on: `/${string}`) => ({ action: 'note', when: { field: '/do', in: [what] }, on }) as const;
  const clock = (until?: '/until') => ({
    id: 'term',
    limit: 'ACL-25-30D',
    title: '',
    starts: [does('begin', '/on')],
    stops: [],
    pauses: [{ from: does('pause', '/on'), to: does('resume', '/on'), ...(until ? { until } : {}) }],
  });
  const began = { do: 'begin', on: '2026-03-01' };

  it('is open until somebody ends it', () => {
    const run = (...forms: JsonObject[]) => standingAfter({}, [clock()], [began, ...forms]).clocks['term']?.pauses;
    expect(run({ do: 'pause', on: '2026-03-10' })).toEqual([{ from: '2026-03-10', to: null }]);
    expect(run({ do: 'pause', on: '2026-03-10' }, { do: 'resume', on: '2026-03-12' })).toEqual([{ from: '2026-03-10', to: '2026-03-12' }]);
  });

  it('that names its last day ends there by itself, or sooner', () => {
    const run = (...forms: JsonObject[]) => standingAfter({}, [clock('/until')], [began, ...forms]).clocks['term']?.pauses;
    const pause = { do: 'pause', on: '2026-03-10', until: '2026-03-20' };
    expect(run(pause)).toEqual([{ from: '2026-03-10', to: '2026-03-20' }]);
    expect(run(pause, { do: 'resume', on: '2026-03-12' })).toEqual([{ from: '2026-03-10', to: '2026-03-12' }]);
    expect(run(pause, { do: 'resume', on: '2026-03-25' })).toEqual([{ from: '2026-03-10', to: '2026-03-20' }]);
  });
});
