import { createHash, createPublicKey, verify } from 'node:crypto';
import { Fault } from './shapes.ts';

/** C2SP tlog-checkpoint in a C2SP signed-note. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
  readonly text: string;
  readonly signatures: readonly { readonly name: string; readonly bytes: Buffer }[];
}

/** @throws Fault where the note is malformed. Says nothing yet of its signature. */
export function readCheckpoint(note: string): Checkpoint {
  const end = note.lastIndexOf('\n\n');
  const odd = [...note].some((letter) => letter < ' ' && letter !== '\n');
  if (end < 0 || !note.endsWith('\n') || odd || !note.isWellFormed()) throw new Fault('日志签名（checkpoint）的格式不对。');
  const text = note.slice(0, end + 1);
  const [origin = '', size = '', root = '', ...more] = text.slice(0, -1).split('\n');
  const bytes = base64(root);
  if (
    origin === '' ||
    !/^(?:0|[1-9]\d{0,15})$/.test(size) ||
    !Number.isSafeInteger(Number(size)) ||
    bytes?.length !== 32 ||
    more.includes('')
  )
    throw new Fault('日志签名（checkpoint）的格式不对。');
  const signatures = note
    .slice(end + 2, -1)
    .split('\n')
    .map((line) => {
      const [, name, encoded] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
      const signature = base64(encoded ?? '');
      if (name === undefined || !signature || signature.length < 5) throw new Fault('日志签名（checkpoint）的签名行格式不对。');
      return { name, bytes: signature };
    });
  return { origin, size: Number(size), root: bytes, text, signatures };
}

/** @throws Fault unless one of the signatures is by `key` (`name+hash+base64`) and right. */
export function checkSignature(checkpoint: Checkpoint, key: string): string {
  const [, name, hash, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(key.trim()) ?? [];
  const bytes = base64(encoded ?? '');
  if (name === undefined || bytes?.length !== 33 || bytes[0] !== 1) throw new Fault('公钥应当写作“名称+编号+Base64”，类型为 Ed25519。');
  const id = createHash('sha256').update(`${name}\n`).update(bytes).digest().subarray(0, 4);
  if (id.toString('hex') !== hash) throw new Fault('公钥的编号与公钥不符，请核对是否抄错。');
  const ours = checkpoint.signatures.filter((line) => line.name === name && line.bytes.subarray(0, 4).equals(id));
  if (ours.length === 0) throw new Fault(`日志上没有“${name}”用这把公钥作的签名。`);
  const publicKey = createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes.subarray(1)]),
    format: 'der',
    type: 'spki',
  });
  for (const line of ours)
    if (!verify(null, Buffer.from(checkpoint.text), publicKey, line.bytes.subarray(4))) throw new Fault(`“${name}”的签名不对。`);
  return name;
}

/** Strict RFC 4648 §4; undefined for anything else. */
function base64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return text !== '' && bytes.toString('base64') === text ? bytes : undefined;
}
