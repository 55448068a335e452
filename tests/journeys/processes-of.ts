import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

interface Found {
  readonly pid: number;
  readonly command: string;
}

/** Processes that work for this data folder: those told so by their environment, and the database server, which sits in it. */
export function processesOf(dataFolder: string): Found[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const environment = readFileSync(`/proc/${name}/environ`, 'utf8').split('\0');
        const told = environment.includes(`MINGZHENG_DATA=${dataFolder}`);
        if (!told && readlinkSync(`/proc/${name}/cwd`) !== realpathSync(join(dataFolder, 'pg', '18'))) return [];
        return [{ pid: Number(name), command: readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').filter(Boolean).join(' ') }];
      } catch {
        return []; // gone meanwhile
      }
    });
}

/** Waits until none is left. */
export async function endedAll(dataFolder: string): Promise<void> {
  while (processesOf(dataFolder).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
}
