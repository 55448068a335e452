import { AsyncLocalStorage } from 'node:async_hooks';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server as TusServer, type Upload } from '@tus/server';
import { inTransaction } from '#db/office/connect.ts';
import type { Bureau } from '../bureau.ts';
import { keepEvidence } from './keep.ts';
import { mayUpload, nameOf } from './types.ts';
import { findUpload } from './uploads.sql.ts';

export interface Uploader {
  readonly agency: string;
  readonly person: string;
}
/** What is known of an upload, finished or not. */
export interface Reception {
  readonly complete: boolean;
  readonly sha256: string | null;
  readonly sm3: string | null;
  readonly bytes: number;
  readonly name: string;
  readonly type: string;
}

/** Two gibibytes: some three hours of a body camera. */
const largest = 2 * 1024 ** 3;
const uploadsLive = 3 * 24 * 3_600_000;

/**
 * Takes in evidence piece by piece (tus 1.0). A finished upload moves into the content-addressed store under its own digest and is
 * registered; until then it is nobody's but the uploader's.
 */
export function openReception(bureau: Bureau) {
  const asking = new AsyncLocalStorage<Uploader>();
  const store = new FileStore({ directory: bureau.uploadsFolder, expirationPeriodInMilliseconds: uploadsLive });

  const tus = new TusServer({
    path: '/api/uploads',
    datastore: store,
    maxSize: largest,
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: () => Buffer.from(bureau.random(16)).toString('hex'),
    onUploadCreate: async (_request, upload) => {
      const whose = asking.getStore();
      const type = upload.metadata?.['filetype'] ?? '';
      if (!whose) throw { status_code: 401, body: '尚未登录。' };
      if (!mayUpload(type)) throw { status_code: 415, body: `不接受“${type}”类型的文件。请上传图片、录音、录像、PDF 或者办公文档。` };
      if (upload.size === 0) throw { status_code: 400, body: '文件是空的。' };
      const name = nameOf(upload.metadata?.['filename'] ?? '');
      return { metadata: { filename: name, filetype: type, agency: whose.agency, person: whose.person } };
    },
    onIncomingRequest: async (request, id) => {
      if (request.method === 'POST' || request.method === 'OPTIONS') return;
      if (!(await unfinished(id, asking.getStore()))) throw { status_code: 404, body: '没有这个上传。' };
    },
    onUploadFinish: async (_request, upload) => {
      await register(upload);
      return {};
    },
    onResponseError: (_request, error) => ('status_code' in error ? error : { status_code: 500, body: '上传没有完成，请稍后继续。' }),
  });

  /** The partial file goes last: broken off anywhere, it can be done again. */
  async function register(upload: Upload): Promise<void> {
    const { agency, person, filename, filetype } = upload.metadata ?? {};
    if (!agency || !person) throw new RangeError('upload without an uploader');
    const path = join(bureau.uploadsFolder, upload.id);
    const kept = { agency, person, id: upload.id, name: filename ?? '未命名', type: filetype ?? 'application/octet-stream' };
    await keepEvidence(bureau, kept, path);
    await Promise.all([rm(path, { force: true }), rm(`${path}.json`, { force: true })]);
  }

  async function unfinished(id: string, whose: Uploader | undefined): Promise<Upload | null> {
    if (!/^[0-9a-f]{32}$/.test(id) || !whose) return null;
    const upload = await store.getUpload(id).catch(() => null);
    return upload?.metadata?.['agency'] === whose.agency && upload.metadata['person'] === whose.person ? upload : null;
  }

  return {
    tus,
    receive: <Answer>(whose: Uploader, work: () => Promise<Answer>) => asking.run(whose, work),
    /** Null for what is not the asker's. An upload whose last piece came just before a crash is finished here. */
    async find(whose: Uploader, id: string): Promise<Reception | null> {
      const done = () => inTransaction(bureau.db, whose.agency, (tx) => findUpload(tx, whose.agency, id));
      const upload = await unfinished(id, whose);
      if (upload && upload.size === upload.offset && !(await done())) await register(upload);
      const row = await done();
      if (row) {
        if (row.person !== whose.person) return null;
        return { complete: true, sha256: row.sha256, sm3: row.sm3, bytes: Number(row.bytes), name: row.name, type: row.type };
      }
      if (!upload) return null;
      const { filename, filetype } = upload.metadata ?? {};
      return { complete: false, sha256: null, sm3: null, bytes: upload.offset, name: filename ?? '', type: filetype ?? '' };
    },
  };
}
