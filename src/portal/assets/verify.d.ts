/** Types of the script as the page gets it; only tests import it. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly says: string;
}
export function verifyProof(
  proof: unknown,
  given: { readonly key: string | null; readonly shown?: Readonly<Record<string, string>> },
): Promise<{ readonly ok: boolean; readonly checks: readonly Check[] }>;
export function sha256(bytes: Uint8Array): Uint8Array;
export function sm3(bytes: Uint8Array): Uint8Array;
export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
