import type { Scene } from './scene.ts';

/** One way of getting round the record by raw SQL. It must be refused with this SQLSTATE, and leave nothing behind. */
export interface Attempt {
  readonly title: string;
  readonly code: string;
  try(scene: Scene): Promise<unknown>;
}

export function attempt(title: string, code: string, run: (scene: Scene) => Promise<unknown>): Attempt {
  return { title, code, try: run };
}

/** PostgreSQL's own refusals. */
export const forbidden = '42501';
export const duplicate = '23505';
export const missing = '23503';
export const unfit = '23514';
