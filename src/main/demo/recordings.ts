import { crc32, deflateSync } from 'node:zlib';

/** One second of 440 Hz as WAV (8 kHz, 8 bit, mono): a recording that plays, and is plainly no recording of anybody. */
export function tone(): Uint8Array {
  const samples = 8000;
  const file = Buffer.alloc(44 + samples);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(36 + samples, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(8000, 24);
  file.writeUInt32LE(8000, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(samples, 40);
  for (let at = 0; at < samples; at += 1) file[44 + at] = Math.round(128 + 60 * Math.sin((2 * Math.PI * 440 * at) / 8000));
  return file;
}

/** A picture of stripes whose colours come from the words: each demo photo is another one. 240 × 160, PNG. */
export function drawing(words: string): Uint8Array {
  const [width, height] = [240, 160];
  const seed = crc32(words);
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const stripe = Math.floor((x + y) / 20) % 2;
      for (let part = 0; part < 3; part += 1) {
        const colour = (seed >>> (part * 8)) & 0xff;
        rows[y * (1 + width * 3) + 1 + x * 3 + part] = stripe ? colour : 255 - Math.floor((255 - colour) / 3);
      }
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const framed = Buffer.alloc(8 + body.length);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), 4 + body.length);
  return framed;
}
