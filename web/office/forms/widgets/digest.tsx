import type { WidgetProps } from '@rjsf/utils';
import { useEffect, useRef } from 'react';
import { surroundingsOf } from '../surroundings.ts';

/** Version of the draft this action is about: always the newest, also in a form that was kept before a newer one came. */
export function DigestWidget(props: WidgetProps) {
  const { id, value, onChange } = props;
  const { draftDigest } = surroundingsOf(props);
  const write = useRef(onChange);
  write.current = onChange;
  useEffect(() => {
    if (draftDigest !== null && draftDigest !== value) write.current(draftDigest);
  }, [draftDigest, value]);
  return (
    <output id={id} className="digest">
      {typeof value === 'string' ? `${value.slice(0, 16)}…` : '还没有拟作决定'}
    </output>
  );
}
