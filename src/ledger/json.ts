/** JSON as the record knows it. The same shapes as in `law/vocabulary.ts`, said again because the ledger stands on nothing of ours. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** What was given cannot stand in the record, or what was read is not a record of format 1. `pointer` says where. */
export class LedgerProblem extends Error {
  readonly pointer: string;
  constructor(message: string, pointer = '') {
    super(pointer === '' ? message : `${message}（${pointer}）`);
    this.pointer = pointer;
  }
}
