import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Citation } from '#law/vocabulary.ts';

/** The day whose law governs what is cited here, and whether it governs the procedure or the substance (处罚法 37). */
export interface AsOf {
  /** `YYYY-MM-DD`; null for today. */
  readonly day: string | null;
  readonly about: 'procedure' | 'substance';
}

export interface OpenedCitation extends AsOf {
  readonly citation: Citation;
}

const Day = createContext<AsOf>({ day: null, about: 'procedure' });
const Opener = createContext<((opened: OpenedCitation) => void) | null>(null);

/** Who opens a citation that was pressed. */
export const CitationsOpenWith = Opener.Provider;

export function useOpener() {
  return useContext(Opener);
}

export function useAsOf(): AsOf {
  return useContext(Day);
}

interface Props {
  readonly day: string | null;
  readonly about?: AsOf['about'];
  readonly children: ReactNode;
}

/** Citations inside are opened as they were on this day. */
export function CitedAsOf({ day, about = 'procedure', children }: Props) {
  const value = useMemo(() => ({ day, about }), [day, about]);
  return <Day.Provider value={value}>{children}</Day.Provider>;
}
