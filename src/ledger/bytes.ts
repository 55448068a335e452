import { hexToBytes } from '@noble/hashes/utils.js';
import { LedgerProblem } from './json.ts';

export { bytesToHex as toHex, concatBytes as join, utf8ToBytes as utf8 } from '@noble/hashes/utils.js';

const standard = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const urlSafe = `${standard.slice(0, 62)}-_`;

/** Lower-case hex of an even length. */
export function fromHex(hex: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(hex)) throw new LedgerProblem(`不是小写十六进制：${hex.slice(0, 20)}`);
  return hexToBytes(hex);
}

/** RFC 4648 §4 with padding. */
export function toBase64(bytes: Uint8Array): string {
  const text = encode(bytes, standard);
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/** RFC 4648 §5 without padding. */
export function toBase64url(bytes: Uint8Array): string {
  return encode(bytes, urlSafe);
}

/** @throws LedgerProblem unless it is the one canonical encoding of some bytes. */
export function fromBase64(text: string): Uint8Array {
  const bytes = decode(text.replace(/={1,2}$/, ''), standard);
  if (toBase64(bytes) !== text) throw new LedgerProblem('Base64 不规范');
  return bytes;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function encode(bytes: Uint8Array, alphabet: string): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += alphabet[(held >> bits) & 63];
    }
  }
  return bits > 0 ? text + alphabet[(held << (6 - bits)) & 63] : text;
}

function decode(text: string, alphabet: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    const value = alphabet.indexOf(letter);
    if (value < 0) throw new LedgerProblem('Base64 中有不认识的字符');
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
    }
  }
  return bytes;
}
