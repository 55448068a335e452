import yauzl from 'yauzl';

/** What an honest table unpacks to, with room: ten thousand lines take about five megabytes. */
const most = { bytes: 24 * 1024 * 1024, entries: 400 };

/**
 * Whether the archive unpacks to no more than a table does. Every entry is really unpacked and counted, so that a size that lies is found.
 * Answers a Chinese sentence where not.
 */
export async function faultOfArchive(bytes: Uint8Array): Promise<string | null> {
  if (!hasOneDirectory(Buffer.from(bytes))) return broken;
  let total = 0;
  let entries = 0;
  try {
    const archive = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
    for await (const entry of archive.eachEntry()) {
      entries += 1;
      if (entries > most.entries || total + entry.uncompressedSize > most.bytes) return tooLarge;
      if (entry.fileName.endsWith('/')) continue;
      for await (const chunk of await archive.openReadStreamPromise(entry)) total += (chunk as Buffer).length;
      if (total > most.bytes) return tooLarge;
    }
  } catch {
    return broken;
  }
  return entries === 0 ? '文件是空的。' : null;
}

/**
 * The central directory ends where its end record begins, and nothing follows (APPNOTE 4.3.16): two readers that look for it in two ways find the same
 * one. Otherwise what is counted here would not be what is unpacked.
 */
function hasOneDirectory(archive: Buffer): boolean {
  const end = archive.length - 22;
  if (end < 0 || archive.readUInt32LE(end) !== 0x06054b50) return false;
  return archive.readUInt32LE(end + 16) + archive.readUInt32LE(end + 12) === end;
}

const broken = '文件已损坏，或者不是真正的 Excel 工作簿（.xlsx），请用 Excel 另存后再上传。';
const tooLarge = '工作簿解压后过大，不是一张裁量基准表。请只保留裁量基准一张表，另存后再上传。';
