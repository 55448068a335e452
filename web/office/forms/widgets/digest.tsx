import type { WidgetProps } from '@rjsf/utils';
import { surroundingsOf } from '../surroundings.ts';

/** Version of the draft this action is about: always the newest (`withDraft` puts it into what is sent). */
export function DigestWidget(props: WidgetProps) {
  const { draftDigest } = surroundingsOf(props);
  return (
    <output id={props.id} className="digest">
      {draftDigest ? `${draftDigest.slice(0, 16)}…` : '还没有拟作决定'}
    </output>
  );
}
