export type { Selectable } from 'kysely';
