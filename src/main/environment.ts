import { resolve } from 'node:path';
import { StartProblem } from './say.ts';

/** What the operator can set. Everything else has one right answer. */
export interface Environment {
  readonly dataFolder: string;
  readonly officePort: number;
  readonly portalPort: number;
  /** Owner's URL of an outside PostgreSQL ≥ 15; null: ours. */
  readonly databaseUrl: string | null;
  readonly production: boolean;
}

/**
 * Reads MINGZHENG_DATA, OFFICE_PORT, PORTAL_PORT, DATABASE_URL and MINGZHENG_ENV.
 * @throws StartProblem with a Chinese sentence for a value that cannot be meant.
 */
export function readEnvironment(given: Readonly<Record<string, string | undefined>>): Environment {
  const mode = given['MINGZHENG_ENV'] ?? 'demo';
  if (mode !== 'demo' && mode !== 'production') throw new StartProblem(`MINGZHENG_ENV 只能是 demo 或者 production，现为“${mode}”。`);
  const officePort = portFrom(given, 'OFFICE_PORT', 8080);
  const portalPort = portFrom(given, 'PORTAL_PORT', 8081);
  if (officePort === portalPort) throw new StartProblem(`OFFICE_PORT 与 PORTAL_PORT 不能相同（都是 ${officePort}）。`);
  return {
    dataFolder: resolve(given['MINGZHENG_DATA'] ?? 'data'),
    officePort,
    portalPort,
    databaseUrl: given['DATABASE_URL'] || null,
    production: mode === 'production',
  };
}

function portFrom(given: Readonly<Record<string, string | undefined>>, name: string, otherwise: number): number {
  const text = given[name];
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new StartProblem(`${name} 应当是 1 到 65535 的整数，现为“${text}”。`);
  return port;
}
