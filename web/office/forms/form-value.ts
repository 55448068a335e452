import { createContext, useContext } from 'react';
import type { FormValue } from './node.ts';

/**
 * The whole form as it stands, for what one field has to know of another. Not part of the form library's own context: that it would compare
 * with every letter typed, and put an older form in the place of a newer one.
 */
export const FormValueContext = createContext<FormValue>({});

export function useFormValue(): FormValue {
  return useContext(FormValueContext);
}
