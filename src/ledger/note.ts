import { ed25519 } from '@noble/curves/ed25519.js';
import { fromBase64, join, sameBytes, toBase64, toHex, utf8 } from './bytes.ts';
import { sha256 } from './hashes.ts';
import { LedgerProblem } from './json.ts';

/**
 * C2SP signed-note: text, an empty line, signature lines `— name base64(key id ‖ signature)`. A note may carry several signatures; lines by
 * keys a verifier does not know are passed over, which leaves room for a second line by SM2 (type byte 0xff with its own long identifier).
 */
export interface NoteSigner {
  readonly name: string;
  readonly id: Uint8Array;
  sign(text: Uint8Array): Uint8Array;
}
interface NoteVerifier {
  readonly name: string;
  readonly id: Uint8Array;
  verify(text: Uint8Array, signature: Uint8Array): boolean;
}

const ed25519Type = 1;

/** `privateKey`: the 32 bytes of RFC 8032. */
export function ed25519Signer(name: string, privateKey: Uint8Array): NoteSigner {
  return { name, id: keyId(name, ed25519.getPublicKey(privateKey)), sign: (text) => ed25519.sign(text, privateKey) };
}

/** The public key as one line to be given to verifiers: `name+hash+base64`. */
export function verifierKey(name: string, publicKey: Uint8Array): string {
  return `${checkedName(name)}+${toHex(keyId(name, publicKey))}+${toBase64(join(Uint8Array.of(ed25519Type), publicKey))}`;
}

/** The verifier key that belongs to a private key. */
export function verifierKeyOf(name: string, privateKey: Uint8Array): string {
  return verifierKey(name, ed25519.getPublicKey(privateKey));
}

function noteVerifier(key: string): NoteVerifier {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(key.trim());
  if (!match) throw new LedgerProblem('公钥应当写作 名称+编号+Base64');
  const [, name = '', hash = '', encoded = ''] = match;
  const bytes = fromBase64(encoded);
  const publicKey = bytes.subarray(1);
  if (bytes[0] !== ed25519Type || publicKey.length !== 32) throw new LedgerProblem('公钥不是 Ed25519 公钥');
  const id = keyId(name, publicKey);
  if (toHex(id) !== hash) throw new LedgerProblem('公钥的编号与公钥不符');
  // zip215 off: one verdict for everyone, the strict one of RFC 8032
  return { name, id, verify: (text, signature) => ed25519.verify(signature, text, publicKey, { zip215: false }) };
}

/** @throws LedgerProblem for text a note cannot hold. */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  if (!text.endsWith('\n') || hasControl(text) || !text.isWellFormed()) throw new LedgerProblem('签名文本必须以换行结束，且没有控制字符');
  const bytes = utf8(text);
  return `${text}\n${signers.map(({ name, id, sign }) => `— ${checkedName(name)} ${toBase64(join(id, sign(bytes)))}\n`).join('')}`;
}

/**
 * The text, and the names of the given keys that signed it.
 * @throws LedgerProblem when the note is malformed, when a given key's signature is wrong, or when none of the given keys signed.
 */
export function openNote(note: string, keys: readonly string[]): { readonly text: string; readonly signedBy: readonly string[] } {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n') || hasControl(note)) throw new LedgerProblem('不是带签名的文本');
  const text = note.slice(0, end + 1);
  const verifiers = keys.map(noteVerifier);
  const signedBy: string[] = [];
  for (const line of note.slice(end + 2, -1).split('\n')) {
    const match = /^— ([^\s+]+) (\S+)$/.exec(line);
    if (!match) throw new LedgerProblem('签名行的写法不对');
    const [, name = '', encoded = ''] = match;
    const bytes = fromBase64(encoded);
    if (bytes.length < 5) throw new LedgerProblem('签名行的写法不对');
    const verifier = verifiers.find((known) => known.name === name && sameBytes(known.id, bytes.subarray(0, 4)));
    if (!verifier) continue;
    if (!verifier.verify(utf8(text), bytes.subarray(4))) throw new LedgerProblem(`“${name}”的签名不对`);
    signedBy.push(name);
  }
  if (signedBy.length === 0) throw new LedgerProblem('没有所给公钥的签名');
  return { text, signedBy };
}

/** First four bytes of SHA-256(name ‖ LF ‖ type ‖ key). */
function keyId(name: string, publicKey: Uint8Array): Uint8Array {
  return sha256(join(utf8(`${name}\n`), Uint8Array.of(ed25519Type), publicKey)).subarray(0, 4);
}

function checkedName(name: string): string {
  if (name === '' || /[\s+]/.test(name) || !name.isWellFormed()) throw new LedgerProblem('签名人的名称不得有空白或加号');
  return name;
}

/** Control characters below U+0020 other than the newline are not allowed in a note. */
function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < 32 && text[at] !== '\n') return true;
  return false;
}
