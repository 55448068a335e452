import type { WidgetProps } from '@rjsf/utils';

/** An identifier nobody types: made once for this form (`withFreshIds`). */
export function FreshIdWidget({ id, value }: WidgetProps) {
  return (
    <output id={id} className="digest">
      {value}
    </output>
  );
}
