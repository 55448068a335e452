import { fromBase64, toBase64 } from './bytes.ts';
import { LedgerProblem } from './json.ts';
import { ed25519Signer, type NoteSigner, openNote, signNote } from './note.ts';

/** C2SP tlog-checkpoint: at this size the log had this root. `origin` names the log for ever. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** Signed note with Ed25519; `privateKey` are the 32 bytes of RFC 8032, `others` further signature lines. */
export function signCheckpoint(
  checkpoint: Checkpoint,
  privateKey: Uint8Array,
  keyName: string,
  others: readonly NoteSigner[] = [],
): string {
  const { origin, size, root } = checkpoint;
  if (origin === '' || origin.includes('\n')) throw new LedgerProblem('日志名称须为一行');
  if (!Number.isSafeInteger(size) || size < 0 || root.length !== 32) throw new LedgerProblem('日志大小或者根的写法不对');
  return signNote(`${origin}\n${size}\n${toBase64(root)}\n`, [ed25519Signer(keyName, privateKey), ...others]);
}

/**
 * The checkpoint, after its signature by one of `keys` (`name+hash+base64`) was found right.
 * @throws LedgerProblem otherwise.
 */
export function openCheckpoint(note: string, keys: readonly string[]): Checkpoint & { readonly signedBy: readonly string[] } {
  const { text, signedBy } = openNote(note, keys);
  const [origin = '', size = '', root = '', ...extensions] = text.slice(0, -1).split('\n');
  if (origin === '' || !/^(?:0|[1-9][0-9]{0,15})$/.test(size) || extensions.includes(''))
    throw new LedgerProblem('不是日志签名（checkpoint）');
  const bytes = fromBase64(root);
  if (bytes.length !== 32 || !Number.isSafeInteger(Number(size))) throw new LedgerProblem('不是日志签名（checkpoint）');
  return { origin, size: Number(size), root: bytes, signedBy };
}
