import { useEffect, useRef, useState } from 'react';
import { momentText } from '../../ui/moment.ts';
import type { FormValue } from '../forms/node.ts';
import { ask } from '../server/ask.ts';

export type Keeping = { readonly state: 'idle' } | { readonly state: 'kept'; readonly at: string } | { readonly state: 'failed' };

/** Keeps the unfinished form on the server shortly after each change, and once more when the page is left. */
export function useKeptForm(path: string, form: FormValue, seen: number, dirty: boolean): Keeping {
  const [keeping, setKeeping] = useState<Keeping>({ state: 'idle' });
  const latest = useRef({ form, seen, dirty });
  latest.current = { form, seen, dirty };

  useEffect(() => {
    if (!dirty) return;
    const timer = setTimeout(() => {
      ask(path, { method: 'PUT', body: { form, seen } }).then(
        () => setKeeping({ state: 'kept', at: momentText(new Date().toISOString()).slice(11) }),
        () => setKeeping({ state: 'failed' }),
      );
    }, 800);
    return () => clearTimeout(timer);
  }, [path, form, seen, dirty]);

  useEffect(() => {
    const keepNow = () => {
      const now = latest.current;
      if (document.visibilityState === 'hidden' && now.dirty)
        void ask(path, { method: 'PUT', body: { form: now.form, seen: now.seen }, gate: false, keepalive: true }).catch(() => undefined);
    };
    document.addEventListener('visibilitychange', keepNow);
    return () => document.removeEventListener('visibilitychange', keepNow);
  }, [path]);

  return keeping;
}
