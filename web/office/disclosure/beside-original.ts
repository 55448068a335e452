import type { CasePage, EntryShape } from '#contract/office/index.ts';
import { fieldsOf, type FormNode, isObject } from '../forms/node.ts';

export interface Pair {
  readonly name: string;
  readonly label: string;
  readonly masked: string;
  readonly original: string;
}

/** The newest masked copy of a case: the entry that brought it and the object itself. */
export function newestCopy(page: CasePage): { readonly entry: EntryShape; readonly copy: Record<string, unknown> } | null {
  for (const entry of [...page.entries].reverse()) {
    const copy = isObject(entry.form)
      ? Object.values(entry.form).find((part) => isObject(part) && 'organ' in part && 'conclusion' in part)
      : undefined;
    if (isObject(copy)) return { entry, copy };
  }
  return null;
}

/** The masked copy beside what the record says, field by field. */
export function besideOriginal(page: CasePage, copy: Record<string, unknown>, labels: FormNode | undefined, organ: string): Pair[] {
  const originals = originalsOf(page, organ);
  const names = labels ? fieldsOf(labels).map(([name]) => name) : Object.keys(copy);
  return names.map((name) => ({
    name,
    label: labels?.properties?.[name]?.title ?? name,
    masked: text(copy[name]),
    original: originals[name] ?? '',
  }));
}

/** What the record says, under the names of the public fields. */
export function originalsOf(page: CasePage, organ: string): Record<string, string> {
  const decision = [...page.entries].reverse().find((entry) => entry.action === 'decide-penalty' || entry.action === 'decide-no-penalty');
  if (!decision) return originalsInFacts(page, organ);
  const form = isObject(decision.form) ? decision.form : {};
  const draft = isObject(form['draft']) ? form['draft'] : {};
  const party = isObject(draft['party']) ? draft['party'] : {};
  const facts = isObject(page.facts) ? page.facts : {};
  return {
    number: decision.papers.find((paper) => paper.number)?.number ?? text(facts['decisionNumber']),
    title: text(facts['caseName']) || page.line.title,
    party: text(party['name']),
    uscc: text(party['uscc']),
    facts: text(draft['facts']),
    violated: text(draft['violated']),
    basis: text(draft['basis']),
    content: measuresText(draft['measures']),
    decidedOn: text(form['decidedOn']),
    organ,
  };
}

/** Where no draft was decided on, as in an inspection, the case remembers what it found under the public names. */
function originalsInFacts({ facts: known, line }: CasePage, organ: string): Record<string, string> {
  const facts = isObject(known) ? known : {};
  const party = isObject(facts['party']) ? facts['party'] : {};
  const same = ['inspectedOn', 'mode', 'scope', 'basis', 'rectifyBy', 'decidedOn', 'conclusion'];
  return {
    ...Object.fromEntries(same.map((name) => [name, text(facts[name])])),
    number: text(facts['decisionNumber']),
    title: text(facts['caseName']) || line.title,
    party: text(party['name']),
    uscc: text(party['uscc']),
    content: text(facts['findings']),
    organ,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

const amounts = { fine: '罚款', confiscateGains: '没收违法所得', confiscateProperty: '没收非法财物' } as const;

/** The penalties of a draft in one line, e.g. `罚款50000元、警告`. */
function measuresText(measures: unknown): string {
  if (!isObject(measures)) return '';
  const sums = Object.entries(amounts).flatMap(([name, title]) => {
    const sum = measures[name];
    return typeof sum === 'number' && sum > 0 ? [`${title}${sum}元`] : [];
  });
  const other = Array.isArray(measures['other']) ? measures['other'].map(String) : [];
  const warned = [measures['warning'] === true && '警告', measures['criticism'] === true && '通报批评'].filter((kind) => kind !== false);
  return [...sums, ...warned, ...other].join('、');
}
