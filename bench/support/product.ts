import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

export interface Started {
  readonly pid: number;
  /** From the command to the line that says it is ready. */
  readonly seconds: number;
  stop(): Promise<void>;
}

/** `npm start` without its first look at what is installed: the whole product on this data folder, on ports that happen to be free. */
export async function startProduct(dataFolder: string): Promise<Started> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main/start.ts'], {
    env: {
      ...process.env,
      MINGZHENG_DATA: dataFolder,
      MINGZHENG_ENV: 'demo',
      DATABASE_URL: '',
      OFFICE_PORT: String(await freePort()),
      PORTAL_PORT: String(await freePort()),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  let said = '';
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    said += text;
    if (said.includes('明证已启动')) {
      const seconds = (performance.now() - began) / 1000;
      child.stdout.resume();
      return { pid: child.pid ?? 0, seconds, stop };
    }
  }
  throw new Error(`the product did not start:\n${said}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
