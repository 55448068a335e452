import { Upload } from 'tus-js-client';
import type { Uploaded } from '#contract/office/index.ts';
import { ask } from '../server/ask.ts';

export interface KnownFile {
  readonly name: string;
  readonly bytes: number;
}

/** Names of files uploaded from this browser tab: a form keeps digests only. */
const known = new Map<string, KnownFile>(readKnown());
const shelf = 'mingzheng.files';

function readKnown(): [string, KnownFile][] {
  try {
    return JSON.parse(sessionStorage.getItem('mingzheng.files') ?? '[]') as [string, KnownFile][];
  } catch {
    return [];
  }
}

export function knownFile(sha256: string): KnownFile | undefined {
  return known.get(sha256);
}

/**
 * Sends a file in pieces (tus); an upload broken off goes on where it stopped, also after the page was reloaded.
 * @returns what the server has computed of it: the digest is the server's, not ours.
 */
export function sendFile(file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<Uploaded> {
  const { promise, resolve, reject } = Promise.withResolvers<Uploaded>();
  const upload = new Upload(file, {
    endpoint: '/api/uploads',
    chunkSize: 8 * 1024 * 1024,
    retryDelays: [0, 1000, 3000, 5000, 10_000],
    metadata: { filename: file.name, filetype: file.type || 'application/octet-stream' },
    removeFingerprintOnSuccess: true,
    onProgress: (sent, total) => onProgress(total > 0 ? sent / total : 0),
    onError: reject,
    onSuccess: () => finished(upload.url).then(resolve, reject),
  });
  signal.addEventListener('abort', () => void upload.abort().finally(() => reject(signal.reason)));
  upload.findPreviousUploads().then((before) => {
    const [latest] = before;
    if (latest) upload.resumeFromPreviousUpload(latest);
    upload.start();
  }, reject);
  return promise;
}

async function finished(url: string | null): Promise<Uploaded> {
  const id = url?.split('/').at(-1) ?? '';
  for (let tries = 0; ; tries++) {
    const uploaded = await ask<Uploaded>(`/api/uploads/${id}`);
    if (uploaded.complete && uploaded.sha256) {
      remember(uploaded.sha256, { name: uploaded.name, bytes: uploaded.bytes });
      return uploaded;
    }
    if (tries > 40) throw new Error('文件已传完，但服务器尚未登记，请稍后重试。');
    await new Promise((go) => setTimeout(go, 250));
  }
}

function remember(sha256: string, file: KnownFile): void {
  known.set(sha256, file);
  try {
    sessionStorage.setItem(shelf, JSON.stringify([...known].slice(-200)));
  } catch {
    // A full or forbidden store costs the file's name after a reload, nothing else.
  }
}
