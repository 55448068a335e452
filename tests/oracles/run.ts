import { compareClocks } from './clocks.ts';
import { compareDraws } from './draws.ts';
import { compareFigures } from './figures.ts';
import { compareMatters } from './matters.ts';
import { compareVerdicts } from './verdicts.ts';

/** Prints what the second opinions say, a JSON line each; exit 1 where one disagrees. */
const comparisons = [compareClocks(), ...compareFigures(), ...compareMatters(), compareDraws(2000), await compareVerdicts(6)];
for (const { oracle, cases, mismatches } of comparisons) {
  process.stdout.write(`${JSON.stringify({ oracle, cases, mismatches: mismatches.length })}\n`);
  for (const mismatch of mismatches.slice(0, 20)) process.stderr.write(`${oracle}: ${mismatch}\n`);
}
process.exitCode = comparisons.every(({ mismatches }) => mismatches.length === 0) ? 0 : 1;
