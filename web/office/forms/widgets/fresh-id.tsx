import type { WidgetProps } from '@rjsf/utils';
import { useEffect, useRef } from 'react';
import { newId } from '../../server/ids.ts';

/** An identifier nobody types: made once for this form. */
export function FreshIdWidget({ id, value, onChange }: WidgetProps) {
  const write = useRef(onChange);
  write.current = onChange;
  useEffect(() => {
    if (typeof value !== 'string' || value === '') write.current(newId());
  }, [value]);
  return (
    <output id={id} className="digest">
      {value}
    </output>
  );
}
