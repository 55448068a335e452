import type { Kysely, Transaction } from 'kysely';
import type { LibraryTables } from './tables/library.ts';
import type { OfficeTables } from './tables/office.ts';
import type { PeopleTables } from './tables/people.ts';
import type { RecordTables } from './tables/record.ts';

/** All that the office's and the worker's accounts can see; what each may do with it is granted in the migrations. */
export interface AllTables extends RecordTables, PeopleTables, OfficeTables, LibraryTables {}

export type OfficeDatabase = Kysely<AllTables>;
/** A transaction on behalf of one agency (`inTransaction`). Every write takes one as its first argument. */
export type Tx = Transaction<AllTables>;
/** For reading; a transaction will do as well. */
export type Reader = OfficeDatabase | Tx;
