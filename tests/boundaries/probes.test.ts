import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/*
 * A rule that never refused anything may be a rule that cannot. Each probe builds a tiny house of the same shape with one violation
 * in it and sees that rule, by name, refuse it; the same house without violations passes.
 */

const home = fileURLToPath(new URL('../..', import.meta.url));
const house = {
  'src/law/vocabulary.ts': 'export const word = 1;',
  'src/law/actions/open-case/action.ts': "export { word } from '../../vocabulary.ts';",
  'src/law/actions/close-case/action.ts': "export { word } from '../../vocabulary.ts';",
  'src/ledger/hashes.ts': 'export const hash = 1;',
  'src/documents/source.ts': "export { word } from '#law/vocabulary.ts';",
  'src/contract/office/cases.ts': "export { word } from '#law/vocabulary.ts';",
  'src/contract/portal/index.ts': "export { word } from '#law/vocabulary.ts';",
  'src/db/office/database.ts': "import 'kysely';\nexport const office = 1;",
  'src/db/published/database.ts': "import 'kysely';\nexport const published = 1;",
  'src/http/server.ts': 'export const server = 1;',
  'src/record/entries.sql.ts':
    "import 'kysely';\nexport { office } from '#db/office/database.ts';\nexport { hash } from '#ledger/hashes.ts';",
  'src/office/people/signed-in.ts': 'export const signedIn = 1;',
  'src/office/effects/index.ts': 'export const effects = 1;',
  'src/office/cases/list.ts': "export { signedIn } from '../people/signed-in.ts';",
  'src/office/review/desk.ts': "export { signedIn } from '../people/signed-in.ts';",
  'src/office/actions/perform.ts': "export { effects } from '../effects/index.ts';\nexport { office } from '#record/entries.sql.ts';",
  'src/worker/publish.ts': "export { published } from '#db/published/database.ts';\nexport { office } from '#record/entries.sql.ts';",
  'src/portal/app.ts': "export { published } from '#db/published/database.ts';\nexport { server } from '#http/server.ts';",
  'src/main/say.ts': 'export const say = 1;',
  'src/main/verify/check.ts': "import 'node:crypto';\nexport const check = 1;",
  'src/main/verify.ts': "export { check } from './verify/check.ts';\nexport { say } from './say.ts';",
  'src/main/office.ts': "export { effects } from '#office/actions/perform.ts';",
  'web/ui/timeline.ts': "export { word } from '#law/vocabulary.ts';",
  'web/office/main.ts': "export { word } from '../ui/timeline.ts';",
  'tests/support/cluster.ts': 'export const cluster = 1;',
} as const;

type Place = keyof typeof house;

/** rule, the file that breaks it, what it imports. */
const probes: readonly (readonly [rule: string, at: Place, imports: string])[] = [
  ['law-imports', 'src/law/vocabulary.ts', '#ledger/hashes.ts'],
  ['law-imports', 'src/law/vocabulary.ts', '../contract/office/cases.ts'],
  ['ledger-imports', 'src/ledger/hashes.ts', '#law/vocabulary.ts'],
  ['documents-imports', 'src/documents/source.ts', '#record/entries.sql.ts'],
  ['contract-imports', 'src/contract/office/cases.ts', '#http/server.ts'],
  ['db-imports', 'src/db/office/database.ts', '#law/vocabulary.ts'],
  ['http-imports', 'src/http/server.ts', '#law/vocabulary.ts'],
  ['record-imports', 'src/record/entries.sql.ts', '#db/published/database.ts'],
  ['record-imports', 'src/record/entries.sql.ts', '#office/effects/index.ts'],
  ['office-imports', 'src/office/cases/list.ts', '#portal/app.ts'],
  ['office-imports', 'src/office/cases/list.ts', '#contract/portal/index.ts'],
  ['worker-imports', 'src/worker/publish.ts', '#office/effects/index.ts'],
  ['worker-imports', 'src/worker/publish.ts', '#portal/app.ts'],
  ['portal-imports', 'src/portal/app.ts', '#record/entries.sql.ts'],
  ['portal-imports', 'src/portal/app.ts', '#db/office/database.ts'],
  ['portal-imports', 'src/portal/app.ts', '../office/cases/list.ts'],
  ['portal-imports', 'src/portal/app.ts', '#contract/office/cases.ts'],
  ['web-office-imports', 'web/office/main.ts', '../../src/office/cases/list.ts'],
  ['web-office-imports', 'web/office/main.ts', '#contract/portal/index.ts'],
  ['web-ui-imports', 'web/ui/timeline.ts', '../office/main.ts'],
  ['web-ui-imports', 'web/ui/timeline.ts', '#contract/portal/index.ts'],
  ['only-main-opens', 'src/office/cases/list.ts', '#main/say.ts'],
  ['product-knows-no-tests', 'src/portal/app.ts', '../../tests/support/cluster.ts'],
  ['pure-law-and-ledger', 'src/law/vocabulary.ts', 'node:crypto'],
  ['pure-law-and-ledger', 'src/ledger/hashes.ts', 'node:fs'],
  ['pure-law-and-ledger', 'src/law/vocabulary.ts', 'dayjs'],
  ['pure-law-and-ledger', 'src/law/vocabulary.ts', 'fast-check'],
  ['no-cycles', 'src/law/vocabulary.ts', './actions/open-case/action.ts'],
  ['no-cycles', 'tests/support/cluster.ts', '#main/office.ts'],
  ['actions-stand-alone', 'src/law/actions/open-case/action.ts', '../close-case/action.ts'],
  ['office-features-apart', 'src/office/cases/list.ts', '../review/desk.ts'],
  ['office-features-apart', 'src/office/review/desk.ts', '../effects/index.ts'],
  ['office-features-apart', 'src/office/people/signed-in.ts', '../actions/perform.ts'],
  ['actions-call-effects-only', 'src/office/actions/perform.ts', '../cases/list.ts'],
  ['sql-in-its-place', 'src/office/cases/list.ts', 'kysely'],
  ['sql-in-its-place', 'src/worker/publish.ts', 'pg'],
  ['verifier-stands-apart', 'src/main/verify/check.ts', '#ledger/hashes.ts'],
  ['verifier-stands-apart', 'src/main/verify.ts', '#record/entries.sql.ts'],
  ['published-written-by-worker', 'src/office/actions/perform.ts', '#db/published/database.ts'],
  ['published-written-by-worker', 'src/office/effects/index.ts', '#worker/publish.ts'],
  ['no-unresolved', 'src/portal/app.ts', './missing.ts'],
];

/** Beside the planted import where a cycle needs a second half. */
const second: Readonly<Record<string, Partial<Record<Place, string>>>> = {
  '#main/office.ts': { 'src/main/office.ts': "import '../../tests/support/cluster.ts';" },
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'walls-'));
  for (const name of ['package.json', 'tsconfig.base.json', '.dependency-cruiser.cjs']) cpSync(join(home, name), join(folder, name));
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(changes: Partial<Record<Place, string>>): void {
  for (const [path, text] of Object.entries({ ...house, ...changes })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
}

function refusals(): string[] {
  const cruiser = join(home, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const run = spawnSync(process.execPath, [cruiser, '--config', '.dependency-cruiser.cjs', '-T', 'json', 'src', 'web', 'tests'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: { rule: { name: string; severity: string } }[] } };
  expect(summary.violations.every(({ rule }) => rule.severity === 'error')).toBe(true);
  return summary.violations.map(({ rule }) => rule.name);
}

describe('the walls of the house', () => {
  test('let the house stand as DESIGN §3 draws it', () => {
    write({});
    expect(refusals()).toEqual([]);
  });

  test.each(probes)('%s: %s must not import %s', (rule, at, imports) => {
    write({ ...second[imports], [at]: `${house[at]}\nimport '${imports}';` });
    expect(refusals()).toContain(rule);
  });

  test('have a probe for every rule, and every rule is an error', () => {
    const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
      readonly forbidden: readonly { readonly name: string; readonly severity: string }[];
    };
    expect(new Set(probes.map(([rule]) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
    expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]);
  });
});
