/**
 * A random UUID (RFC 9562, version 4). `crypto.randomUUID` exists only in secure contexts, and many bureaus reach the office by plain
 * HTTP inside their own network.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

// 32 letters and digits that are not taken for one another when read out or written down: no 0, 1, I, O.
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Three times four letters and digits that nobody can guess, for an applicant to ask by. */
export function freshCode(): string {
  const code = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => letters[byte % letters.length]).join('');
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-');
}
