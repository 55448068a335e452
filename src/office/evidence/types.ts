/** What may be uploaded as evidence, and whether a browser may show it in place: nothing that can carry a script is. */
const shown = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'application/pdf', 'text/plain'];
const kept = [
  'text/markdown',
  'application/msword',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.ms-excel',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/zip',
  'application/x-zip-compressed',
  'application/octet-stream',
  'image/tiff',
  'image/bmp',
  'image/heic',
];

// Without `+`: browsers open whatever ends in `+xml` as a document.
const isRecording = (type: string) => /^(?:audio|video)\/[a-z0-9.-]{1,60}$/.test(type);

export const mayUpload = (type: string) => isRecording(type) || shown.includes(type) || kept.includes(type);
export const showsInPlace = (type: string) => isRecording(type) || shown.includes(type);

/** Name of a file as it is kept: no path, nothing invisible, no longer than a line. */
export function nameOf(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const clean = [...last.toWellFormed()]
    .filter((sign) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(sign))
    .join('')
    .trim();
  return [...clean].slice(0, 120).join('') || '未命名';
}
