import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { connectOffice } from '#db/office/connect.ts';
import { createTypesetter } from '#documents/typeset.ts';
import { addDays, dayOf } from '#law/calendar.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { demoCases } from '#main/demo/cases.ts';
import { enrolDemoPeople } from '#main/demo/people.ts';
import * as story from '#main/demo/story.ts';
import { tell } from '#main/demo/teller.ts';
import { perform } from '#office/actions/perform.ts';
import type { Bureau } from '#office/bureau.ts';
import { fileStore } from '#record/index.ts';
import { inTurn, report, round } from './measure.ts';
import { Listener, openBare } from './support/bare.ts';
import { agency, openServer } from './support/server.ts';

/*
 * One action through `perform`, durable, beside a bare transaction that sends the very same statements with the very same values to a copy
 * of the database without triggers, foreign keys and row-level security. What lies between: the case read and weighed by `law`, the entry
 * sealed and checked again by the database; with a paper also the typesetting and the file, durable before the commit.
 */
const [cases, each] = [8, 8];
const server = await openServer();
mkdirSync(join(server.folder, 'files'));
const typesetter = createTypesetter({ fontFolders: [] });
const bureauOn = (db: Bureau['db']): Bureau => ({
  db,
  typesetter,
  files: fileStore(join(server.folder, 'files')),
  now: () => new Date(),
  random: (bytes) => randomBytes(bytes),
  uploadsFolder: server.folder,
  logFolder: () => server.folder,
  webFolder: null,
  portalUrl: 'http://localhost:8081',
  demo: true,
  https: false,
  setup: null,
});
try {
  const yesterday = addDays(dayOf(new Date().toISOString()), -1);
  const [about] = demoCases.map((one) => one.about);
  if (!about) throw new Error('the demo has no cases');
  const first = bureauOn(connectOffice(server.url('mingzheng_office')));
  await enrolDemoPeople(first, agency, 'Bench-example-7', () => {});
  const opened: { readonly case: string; seen: number }[] = [];
  for (let one = 0; one < cases + 1; one += 1) {
    const teller = tell(first, agency, `bench-${one}`);
    // All of one party, which the law asks about.
    const apart: typeof teller.act = (action, by, form) =>
      teller.act(action, by, action === 'propose-filing' ? { ...form, duplicateReason: '各案的违法行为不同（示例）。' } : form);
    const turn = { day: yesterday, teller: { ...teller, act: apart }, about };
    for (const step of [story.registerClue, story.inspect, story.proposeFiling, story.approveFiling]) await step(turn);
    opened.push({ case: teller.case, seen: 4 });
  }
  const copy = await tell(first, agency, 'bench').upload('zhang', '台账复制件（示例）.png', 'image/png', about.photo);
  await first.db.destroy();

  const bare = await openBare(server);
  const bureau = bureauOn(connectOffice(server.url('mingzheng_office')));
  const listener = new Listener();
  /** A median over all cases, each a few entries long and growing: as long as cases are at that point of the procedure. */
  const measure = async (figure: string, action: string, form: () => JsonObject, note: string) => {
    let turn = 0;
    const { ours, peer } = await inTurn(
      cases * each,
      each,
      () =>
        listener.listen(async () => {
          const on = opened[Math.floor(turn++ / each)];
          if (!on) throw new Error('no case left');
          await perform(bureau, { agency, case: on.case, action, by: 'zhang', id: randomUUID(), seen: on.seen++, form: form() });
        }),
      async () => {
        for (const { text, values } of listener.heard) await bare.query(text, [...values]);
      },
    );
    report({ figure, ours: round(ours), peer: round(peer), ratio: round(peer / ours), unit: 'ms', note });
  };
  const officers = ['zhang', 'li'];
  const item = { kind: 'documents', name: about.document, proves: about.proves, source: about.name, gained: 'copied', takenOn: yesterday };
  const evidence = () => ({ officers, items: [{ ...item, files: [copy] }], monitoring: false, lawful: true });
  await measure('perform', 'collect-evidence', evidence, '收集证据，不出文书');
  const summons = () => ({
    officers,
    respondent: about.name,
    reason: about.caseName,
    at: `${yesterday}T15:00`,
    place: '询问室（示例）',
    bring: ['身份证件', '营业执照'],
    contact: '示例·张承办，023-00000000',
  });
  await measure('perform-paper', 'summon-for-inquiry', summons, '通知询问，排印询问通知书一份');
  await bare.end();
  await bureau.db.destroy();
} finally {
  await typesetter.close();
  await server.close();
}
