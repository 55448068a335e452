export function verifyProof(
  proof: unknown,
  given: { readonly key: string | null; readonly shown?: Readonly<Record<string, string>> },
): Promise<{ readonly ok: boolean; readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly says: string }[] }>;
