import { connectOffice } from '#db/office/connect.ts';
import { connectPublished } from '#db/published/connect.ts';
import { agenciesOf, logKeeping, openLog } from '#worker/log/index.ts';
import { publishBureau, publishGuides, publishing, publishProcedures } from '#worker/publish/index.ts';
import { procedureVersions } from '#law/procedures/index.ts';
import { settingsIn } from '#law/settings.ts';
import { readCase, registerCase } from '#record/index.ts';
import { join } from 'node:path';
import { live, need } from './child.ts';
import { complain } from './say.ts';

/** What goes on in the background until it is told to stop. */
interface Run {
  readonly name: string;
  run(signal: AbortSignal): Promise<void>;
}

await live(async () => {
  const url = need('WORKER_DATABASE_URL');
  const dataFolder = need('MINGZHENG_DATA');
  const onProblem = (message: string) => complain(`✗ ${message}`);
  const db = connectOffice(url, (error) => onProblem(`数据库连接中断：${error.message}`), 4);
  const published = connectPublished(url, () => {}, 2);
  const logFolder = (agency: string) => join(dataFolder, 'log', agency);
  const versions = Object.values(procedureVersions);
  /** What the public should know of the bureau: at every start, and again when its settings change. */
  const introduce = async (agency: string) => {
    const { key } = await openLog(db, dataFolder, agency);
    const register = await readCase(db, agency, registerCase(agency, 'settings-register'));
    const settings = settingsIn(register?.entries ?? []);
    const demo = process.env['MINGZHENG_ENV'] !== 'production';
    await publishBureau(published, { agency, settings, logOrigin: key.name, logKey: key.verifier, demo }, new Date());
    await publishGuides(published, { agency, settings }, versions, new Date());
  };
  const introduceAll = async () => {
    for (const { agency } of await agenciesOf(db)) await introduce(agency);
    await publishProcedures(published, versions, new Date());
  };
  const runs: readonly Run[] = [
    { name: '机关与程序公示', run: introduceAll },
    logKeeping({ db, dataFolder, onProblem }),
    publishing({ db, published, logFolder, now: () => new Date(), introduce, url, onProblem }),
  ];
  const stop = new AbortController();
  const running = runs.map(({ name, run }) => run(stop.signal).catch((error: Error) => onProblem(`${name}：${error.message}`)));
  return {
    close: async () => {
      stop.abort();
      await Promise.all(running);
      await published.destroy();
      await db.destroy();
    },
  };
});
