import type { LikeCases, LikeQuery } from '#contract/office/index.ts';
import { calculationIn, deviationsOf, factorsIn } from '#law/discretion/deviation.ts';
import { isObject } from '#law/same.ts';
import type { Json, JsonObject, Standing } from '#law/vocabulary.ts';

/** A decided case as one of the like ones; nothing where it was decided at another step, in another grade, or without a fine. */
export function likeCase(one: { readonly case: string; readonly facts: Standing['facts'] }, asked: LikeQuery): LikeCases {
  const draft = one.facts['draft'];
  if (!isObject(draft) || one.case === asked.except) return [];
  const measures = draft['measures'];
  const fine = isObject(measures) ? measures['fine'] : null;
  const grade = text(draft['grade']);
  if (typeof fine !== 'number' || fine <= 0 || draft['matterStep'] !== asked.step) return [];
  if (asked.grade !== undefined && grade !== asked.grade) return [];
  if (asked.party !== undefined && isPerson(text((draft['party'] as JsonObject | undefined)?.['kind'])) !== isPerson(asked.party))
    return [];
  const kept = calculationIn(draft);
  return [
    {
      case: one.case,
      number: text(one.facts['decisionNumber']) || null,
      decidedOn: text(one.facts['decidedOn']),
      facts: shortened(text(draft['facts'])),
      factors: kept ? factorsIn(kept).map(({ says, note }) => (note ? `${says}（${note}）` : says)) : [],
      grade,
      label: kept ? text(kept['label']) || null : null,
      fine,
      base: typeof draft['fineBase'] === 'number' ? draft['fineBase'] : null,
      deviates: deviationsOf(draft).length > 0,
    },
  ];
}

const isPerson = (kind: string) => kind === 'citizen';

function shortened(words: string): string {
  return words.length > 120 ? `${words.slice(0, 120)}…` : words;
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
