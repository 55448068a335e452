import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { connectOffice } from '#db/office/connect.ts';
import type { OfficeDatabase } from '#db/office/database.ts';
import { connectPublished } from '#db/published/connect.ts';
import type { PublishedDatabase } from '#db/published/database.ts';
import type { ProcedureVersion } from '#law/vocabulary.ts';
import { canonical, type DisclosureProof, procedureHash } from '#ledger/index.ts';
import { buildPortal } from '#portal/app.ts';
import { caseWith } from '#tests/record/support/lawful.ts';
import { openScene, type Scene, within, write } from '#tests/record/support/scene.ts';
import { agency, type Act, type Case } from '#tests/record/support/seal.ts';
import { seedBureau } from '#tests/support/published.ts';
import { integrate, openLog, type AgencyLog } from '#worker/log/index.ts';
import { publicId, type Publishing } from '#worker/publish/index.ts';

/** Record, log, published tables and portal of one agency, as worker and portal see them. */
export interface PublishingHouse {
  readonly scene: Scene;
  readonly published: PublishedDatabase;
  readonly log: AgencyLog;
  readonly around: Publishing;
  readonly portal: FastifyInstance;
  /** A case in which `acts` were done under the procedure, in the record. */
  written(procedure: ProcedureVersion, acts: readonly Act[]): Promise<Case>;
  integrate(): Promise<unknown>;
  page(one: Case): Promise<{ readonly statusCode: number; readonly body: string }>;
  proofOf(one: Case): Promise<DisclosureProof>;
  /** What the command says of a proof. */
  verified(proof: unknown): { readonly status: number | null; readonly said: string };
  close(): Promise<void>;
}

export const caseOf = (one: Case) => ({ agency, case: one.id });

export async function openPublishing(versions: readonly ProcedureVersion[]): Promise<PublishingHouse> {
  const scene = await openScene();
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  mkdirSync(join(folder, 'keys'));
  const db: OfficeDatabase = connectOffice(scene.db.url('worker'), () => {}, 3);
  const published = connectPublished(scene.db.url('worker'), () => {}, 2);
  const log = await openLog(db, folder, agency);
  await within(scene.office, agency, async () => {
    for (const version of versions)
      await scene.office.query('INSERT INTO record.procedures (hash, value) VALUES ($1, $2)', [procedureHash(version), canonical(version)]);
  });
  await seedBureau(published, log.key.verifier);
  const around = { db, published, logFolder: (of: string) => join(folder, 'log', of), now: () => new Date() };
  const readOnly = connectPublished(scene.db.url('portal'), () => {}, 2);
  const portal = await buildPortal({ db: readOnly, agency, logFolder: join(folder, 'log', agency), address: null });
  portal.addHook('onClose', () => readOnly.destroy());
  const address = (one: Case) => `/decisions/${publicId(agency, one.id)}`;
  return {
    scene,
    published,
    log,
    around,
    portal,
    written: async (procedure, acts) => {
      const one = caseWith(acts, { procedure: procedureHash(procedure) });
      await write(scene.office, one.made);
      return one;
    },
    integrate: () => integrate(db, log),
    page: async (one) => portal.inject(address(one)),
    proofOf: async (one) => (await portal.inject(`${address(one)}/proof.json`)).json<DisclosureProof>(),
    verified: (proof) => {
      const file = join(folder, 'proof.json');
      writeFileSync(file, JSON.stringify(proof));
      const run = spawnSync(process.execPath, ['src/main/verify.ts', file, '--key', log.key.verifier], { encoding: 'utf8' });
      return { status: run.status, said: run.stdout + run.stderr };
    },
    close: async () => {
      await portal.close();
      await Promise.all([db.destroy(), published.destroy()]);
      await scene.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What the page shows of each field that is to be proven, as the reader's browser takes it: text without markup. */
export function provenTexts(page: string): Record<string, string> {
  const shown = [...page.matchAll(/data-proven="([^"]+)">(.*?)<\/d/gs)];
  return Object.fromEntries(shown.map(([, pointer = '', markup = '']) => [pointer, plain(markup)]));
}

const marks: Readonly<Record<string, string>> = {
  '&#34;': '"',
  '&#38;': '&',
  '&#39;': "'",
  '&#60;': '<',
  '&#62;': '>',
  '&#61;': '=',
  '&#96;': '`',
};
const plain = (markup: string) => markup.replace(/<[^>]+>/g, '').replace(/&#\d+;/g, (mark) => marks[mark] ?? mark);
