import { checkBundle } from '#main/verify/checks.ts';
import { script } from './browser.ts';
import { askPython, type Comparison } from './oracle.ts';
import { type Suspect, suspects } from './tampering.ts';

/** Verdicts of the command, of the browser (proofs only) and of Python on bundles made by the ledger, good and tampered with. */
export async function compareVerdicts(rounds: number): Promise<Comparison & { readonly good: number }> {
  const bundles = await suspects(rounds);
  const python = askPython(
    'verify.py',
    bundles.map(({ text, key }) => ({ text, key })),
  ) as string[][];
  const mismatches: string[] = [];
  for (const [at, suspect] of bundles.entries()) {
    const command = checkBundle(suspect.text, suspect.key)
      .checks.filter(({ ok }) => !ok)
      .map(({ name }) => name);
    const browser = await inBrowser(suspect);
    const said = [command, python[at] ?? ['no answer'], ...(browser ? [browser] : [])].map((names) => names.join('+') || 'passes');
    const expected = suspect.fails === null ? command.length === 0 : command.includes(suspect.fails as (typeof command)[number]);
    if (new Set(said).size > 1 || !expected)
      mismatches.push(`${suspect.title}: expected ${suspect.fails ?? 'passes'}, said ${said.join(' | ')}`);
  }
  return { oracle: 'verify', cases: bundles.length, good: bundles.filter(({ fails }) => fails === null).length, mismatches };
}

/** Null for what a page never gets: a case file, or text that is not JSON. */
async function inBrowser({ text, key }: Suspect): Promise<string[] | null> {
  if (!text.startsWith('{"format":"mingzheng-disclosure')) return null;
  let proof: unknown;
  try {
    proof = JSON.parse(text);
  } catch {
    return null;
  }
  const { checks } = await script.verifyProof(proof, { key });
  return checks.filter(({ ok }) => !ok).map(({ name }) => name);
}
