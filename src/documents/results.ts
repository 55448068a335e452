import { draftOf, outcomeText } from './draft.ts';
import { factsOf, latest, textAt } from './reading.ts';
import type { PaperSource } from './source.ts';

/** How the case ended, in a line. */
export function resultText(source: PaperSource): string {
  if (source.procedure.kind === 'licence') return `${placeTitle(source)}。`;
  if (latest(source, 'dismiss-case')) return '撤销立案。';
  const moved = latest(source, 'hand-over-to-police', 'transfer-to-organ');
  if (moved) return moved.action === 'hand-over-to-police' ? '移送公安机关处理。' : '移送有管辖权的机关处理。';
  const told = textAt(factsOf(source), '/closingResult');
  if (told !== '') return told;
  if (textAt(factsOf(source), '/result') === 'no-penalty') return '不予行政处罚。';
  return outcomeText(draftOf(source));
}

function placeTitle({ procedure, standing }: PaperSource): string {
  const main = procedure.tracks['main'];
  return main?.places[standing.places['main'] ?? main.begins]?.title ?? '';
}
