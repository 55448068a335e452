/** 全过程记录: append and read. The only SQL on the record (DESIGN §3). */
export { type FileStore, fileStore, type StoredFile } from './files.ts';
export {
  fieldsOf,
  findByProposal,
  indexOf,
  procedureOf,
  readCase,
  type RecordedCase,
} from './read.sql.ts';
export { registerCase } from './registers.ts';
export { signedLog } from './signed-log.ts';
export { append, enqueue, keepFile, keepProcedure, nextNumber, openForWriting } from './write.sql.ts';
