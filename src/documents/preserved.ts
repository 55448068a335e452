import { proposePreservedDisposal } from '#law/actions/propose-preserved-disposal/action.ts';
import type { FormSchema } from '#law/vocabulary.ts';
import { labelOf } from './labels.ts';
import { factsOf, objectsAt, textAt } from './reading.ts';
import type { PaperSource } from './source.ts';

const { results } = proposePreservedDisposal.action.form.properties as { readonly results: { readonly items: FormSchema } };

/** What is to become of each thing that was preserved, one line each. */
export function disposalLines(source: PaperSource): string[] {
  return objectsAt(factsOf(source), '/preservedResults').map(
    (one, index) => `${index + 1}.${textAt(one, '/item')}：${labelOf(results.items, 'result', textAt(one, '/result'))}。`,
  );
}
