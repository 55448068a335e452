/** The script of the public page as its tests see it; it is plain JavaScript without types, served as it stands. */
interface Script {
  verifyProof(
    proof: unknown,
    given: { readonly key: string | null; readonly shown?: Readonly<Record<string, string>> },
  ): Promise<{ readonly ok: boolean; readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly says: string }[] }>;
  sha256(bytes: Uint8Array): Uint8Array;
  sm3(bytes: Uint8Array): Uint8Array;
  verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
}

export const scriptFile = new URL('../../src/portal/assets/verify.js', import.meta.url);
export const script = (await import(scriptFile.href)) as Script;
