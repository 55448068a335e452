import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { connectOffice } from '#db/office/connect.ts';
import { createTypesetter } from '#documents/typeset.ts';
import type { Server } from '#http/server.ts';
import { buildOffice } from '#office/app.ts';
import type { Bureau } from '#office/bureau.ts';
import { fileStore } from '#record/index.ts';
import { database, type TestDatabase } from '#tests/support/database.ts';
import type { Role } from '#law/vocabulary.ts';
import { people as peopleOfLaw } from '#tests/law/people.ts';
import { everyone, password, type TestPerson } from './people.ts';

export const agency = 'liangping-yjj';
const otherAgency = 'example-yjj';

/** A whole office on a database of its own, with a clock that stands where it is put. */
export interface TestOffice {
  readonly bureau: Bureau;
  readonly server: Server;
  readonly database: TestDatabase;
  /** Sets the office's clock. */
  at(instant: string): void;
  /** Signs in and returns the cookie header. */
  signIn(person: TestPerson | string): Promise<{ cookie: string }>;
  close(): Promise<void>;
}

export interface TestOfficeOptions {
  /** `none`: an empty register. `law`: the people of the law's own tests, with all their roles. */
  readonly people?: 'none' | 'law';
  readonly now?: () => Date;
  readonly setupCode?: string;
}

export async function openTestOffice(options: TestOfficeOptions = {}): Promise<TestOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'mingzheng-office-'));
  for (const part of ['files', 'uploads', 'log']) mkdirSync(join(folder, part));
  const own = await database([agency, otherAgency]);
  if (options.people !== 'none') await enrol(own, options.people === 'law' ? ofLaw : everyone);
  let now = new Date();
  const bureau: Bureau = {
    db: connectOffice(own.url('office')),
    typesetter: createTypesetter({ fontFolders: [] }),
    files: fileStore(join(folder, 'files')),
    now: options.now ?? (() => now),
    random: (bytes) => randomBytes(bytes),
    uploadsFolder: join(folder, 'uploads'),
    logFolder: (name) => join(folder, 'log', name),
    webFolder: null,
    portalUrl: 'http://localhost:8081',
    demo: true,
    https: false,
    setup: options.setupCode ? { agency, code: options.setupCode } : null,
  };
  const server = await buildOffice(bureau, { perMinute: 100_000 });
  return {
    bureau,
    server,
    database: own,
    at(instant) {
      now = new Date(instant);
    },
    async signIn(person) {
      const account = typeof person === 'string' ? person : person.id;
      const answer = await server.inject({ method: 'POST', url: '/api/session', payload: { account, password } });
      const [cookie] = answer.cookies;
      if (!cookie) throw new Error(`not signed in: ${answer.body}`);
      return { cookie: `${cookie.name}=${cookie.value}` };
    },
    async close() {
      await server.close();
      await bureau.typesetter.close();
      await bureau.db.destroy();
      await own.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Enrolled = Pick<TestPerson, 'id' | 'name' | 'certificates'> & ({ readonly role: Role } | { readonly roles: readonly Role[] });

const ofLaw: readonly Enrolled[] = Object.values(peopleOfLaw).map(({ id, name, roles, certificates }) => ({
  id,
  name,
  roles: roles.map(({ role }) => role),
  certificates: certificates.map(({ kind }) => kind),
}));

/** People and their passwords, put straight into the projections: what is tested here is what they do, not how they came. */
async function enrol(own: TestDatabase, known: readonly Enrolled[]): Promise<void> {
  const client = new pg.Client({ connectionString: own.url('owner') });
  await client.connect();
  const hashed = await hash(password.normalize('NFKC'), { memoryCost: 1024, timeCost: 1 });
  const stranger: Enrolled = { id: 'stranger', name: '示例·外机关', role: 'officer', certificates: [] };
  for (const [where, people] of [
    [agency, known],
    [otherAgency, [stranger]],
  ] as const)
    for (const { id, name, certificates, ...one } of people) {
      await client.query(`INSERT INTO people.persons (agency, id, name, unit, enrolled_by) VALUES ($1, $2, $3, '示例科', 'xitong')`, [
        where,
        id,
        name,
      ]);
      for (const role of 'roles' in one ? one.roles : [one.role])
        await client.query(
          `INSERT INTO people.roles_held (agency, person, role, unit, from_day, entry) VALUES ($1, $2, $3, '示例科', '2020-01-01', 0)`,
          [where, id, role],
        );
      for (const kind of certificates)
        await client.query(
          `INSERT INTO people.certificates (agency, person, number, kind, from_day, entry) VALUES ($1, $2, $3, $4, '2020-01-01', 0)`,
          [where, id, `示例-${id}-${kind}`, kind],
        );
      await client.query(
        `INSERT INTO office.credentials (agency, person, account, password_hash, changed_at) VALUES ($1, $2, $2, $3, now())`,
        [where, id, hashed],
      );
    }
  await client.end();
}
