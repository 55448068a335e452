import { createHash } from 'node:crypto';

/**
 * The fixed case of an agency's register (`people-register`, `settings-register`…): there is one of each, and the database refuses any
 * other. UUID version 8 (RFC 9562) over the first half of a SHA-256.
 */
export function registerCase(agency: string, procedureId: string): string {
  const half = createHash('sha256').update(`mingzheng-register:${agency}:${procedureId}`).digest().subarray(0, 16);
  half.writeUInt8((half.readUInt8(6) & 0x0f) | 0x80, 6);
  half.writeUInt8((half.readUInt8(8) & 0x3f) | 0x80, 8);
  return half.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
