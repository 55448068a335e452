import { createContext, useContext } from 'react';
import type { SignedIn } from '#contract/office/index.ts';

const Context = createContext<SignedIn | null>(null);
export const SignedInAs = Context.Provider;

/** Who is signed in. @throws Error outside the signed-in pages. */
export function useSignedIn(): SignedIn {
  const signedIn = useContext(Context);
  if (!signedIn) throw new Error('used outside the signed-in pages');
  return signedIn;
}
