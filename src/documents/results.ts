import { draftOf, outcomeText } from './draft.ts';
import { factsOf, isTrueAt, latest, textAt } from './reading.ts';
import type { PaperSource } from './source.ts';

/** What the case's decision is called. */
export function decisionTitle(source: PaperSource): string {
  const facts = factsOf(source);
  if (textAt(facts, '/result') === 'no-penalty') return '不予行政处罚决定书';
  return isTrueAt(facts, '/reconsiderationFirst') ? '行政（当场）处罚决定书' : '行政处罚决定书';
}

/** How the case ended, in a line. */
export function resultText(source: PaperSource): string {
  if (source.procedure.kind === 'inspection') return `检查结论：${textAt(factsOf(source), '/conclusion')}。`;
  if (source.procedure.kind === 'licence') return `${placeTitle(source)}。`;
  if (latest(source, 'dismiss-case')) return '撤销立案。';
  const moved = latest(source, 'hand-over-to-police', 'transfer-to-organ');
  if (moved) return moved.action === 'hand-over-to-police' ? '移送公安机关处理。' : '移送有管辖权的机关处理。';
  if (latest(source, 'educate-on-the-spot')) return '批评教育，不予行政处罚。';
  const told = textAt(factsOf(source), '/closingResult');
  if (told !== '') return told;
  if (textAt(factsOf(source), '/result') === 'no-penalty') return '不予行政处罚。';
  if (source.procedure.kind !== 'penalty') return '未采取措施。';
  return outcomeText(draftOf(source));
}

function placeTitle({ procedure, standing }: PaperSource): string {
  const main = procedure.tracks['main'];
  return main?.places[standing.places['main'] ?? main.begins]?.title ?? '';
}
