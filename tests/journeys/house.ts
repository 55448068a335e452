import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The whole product as `npm start` runs it, on a data folder and ports of its own. */
export interface House {
  readonly office: string;
  readonly portal: string;
  readonly dataFolder: string;
  /** Everything said on the console so far. */
  said(): string;
  /** Ends it as Ctrl-C does and answers the exit code. */
  stop(): Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
  readonly child: ChildProcess;
}

export async function openHouse(
  dataFolder = mkdtempSync(join(tmpdir(), 'mingzheng-house-')),
  environment: Readonly<Record<string, string>> = {},
): Promise<House> {
  const officePort = environment['OFFICE_PORT'] ?? (await freePort());
  const portalPort = environment['PORTAL_PORT'] ?? (await freePort());
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main/start.ts'], {
    env: {
      ...process.env,
      MINGZHENG_DATA: dataFolder,
      OFFICE_PORT: String(officePort),
      PORTAL_PORT: String(portalPort),
      DATABASE_URL: '',
      NODE_OPTIONS: '',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += String(text);
    });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  while (!said.includes('明证已启动')) {
    const over = await Promise.race([ended.then(() => true), new Promise<false>((resolve) => setTimeout(() => resolve(false), 100))]);
    if (over) throw new Error(`没有启动：\n${said}`);
  }
  return {
    office: `http://localhost:${officePort}`,
    portal: `http://localhost:${portalPort}`,
    dataFolder,
    child,
    said: () => said,
    kill: (signal) => child.kill(signal),
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
      const [code] = await ended;
      return code;
    },
  };
}

/** Stops it and takes its data away. */
export async function pullDown(house: House): Promise<void> {
  await house.stop();
  rmSync(house.dataFolder, { recursive: true, force: true });
}

/** The one password of all demo people, as the console shows it. */
export function demoPassword(house: House): string {
  const text = readFileSync(join(house.dataFolder, 'keys', 'demo-sign-ins.txt'), 'utf8');
  const found = /口令都是\s+(\S+)/.exec(text)?.[1];
  if (!found) throw new Error(`no password in: ${text}`);
  return found;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
