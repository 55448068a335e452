import type { DiscretionPage } from '#contract/office/index.ts';
import { standardOn, standardsIn, type Standard } from '#law/discretion/standard.ts';
import { fineLines } from '#law/discretion/table.ts';
import { isInForce, matters } from '#law/matters/index.ts';
import type { DateString, Entry, Settings } from '#law/vocabulary.ts';

interface Register {
  readonly entries: readonly Entry[];
  readonly names: (person: string) => string;
}

/** Every edition with who loaded and who decided it, the newest first. */
function editionsOf(standards: readonly Standard[], { entries, names }: Register): DiscretionPage['editions'] {
  return standards
    .map(({ rows, ...standard }) => {
      const loaded = entries.find(({ action, form }) => action === 'load-discretion-standard' && form['id'] === standard.id);
      const decided = entries.findLast(({ action, form }) => action === 'confirm-discretion-standard' && form['standard'] === standard.id);
      return {
        ...standard,
        rows: rows.length,
        file: loaded?.files[0]?.sha256 ?? '',
        reason: String(loaded?.form['reason'] ?? ''),
        loaded: { at: loaded?.at ?? '', by: names(loaded?.by ?? '') },
        decided: decided ? { at: decided.at, by: names(decided.by), opinion: String(decided.form['opinion']) } : null,
      };
    })
    .reverse();
}

export function discretionPage(
  register: Register,
  facts: Parameters<typeof standardsIn>[0],
  settings: Settings,
  today: DateString,
): DiscretionPage {
  const standards = standardsIn(facts);
  return {
    editions: editionsOf(standards, register),
    inForce: standardOn(standards, today)?.id ?? null,
    shares: sharesOf(settings),
    lines: fineLines(matters.filter((matter) => isInForce(matter, today))).length,
  };
}

export function sharesOf({ discretionLighterTo, discretionHeavierFrom }: Settings): DiscretionPage['shares'] {
  return { discretionLighterTo: { ...discretionLighterTo }, discretionHeavierFrom: { ...discretionHeavierFrom } };
}
