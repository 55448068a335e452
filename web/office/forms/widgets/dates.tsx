import type { WidgetProps } from '@rjsf/utils';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { describedBy } from '../surroundings.ts';

export function DayWidget(props: WidgetProps) {
  const { id, value, disabled, readonly, onChange, onBlur } = props;
  const day = typeof value === 'string' && value !== '' ? dayjs(value.slice(0, 10)) : null;
  return (
    <DatePicker
      id={id}
      value={day}
      disabled={disabled || readonly || false}
      {...describedBy(props)}
      format="YYYY-MM-DD"
      placeholder="年-月-日"
      onChange={(picked) => onChange(picked ? picked.format('YYYY-MM-DD') : undefined)}
      onBlur={() => onBlur(id, value)}
      style={{ width: 200 }}
    />
  );
}

/** Time on the wall in China Standard Time, wherever the browser stands: `YYYY-MM-DDTHH:MM`. */
export function MomentWidget(props: WidgetProps) {
  const { id, value, disabled, readonly, onChange, onBlur } = props;
  const onTheWall = typeof value === 'string' && value !== '' ? dayjs(value.slice(0, 16)) : null;
  return (
    <DatePicker
      id={id}
      value={onTheWall}
      disabled={disabled || readonly || false}
      {...describedBy(props)}
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      placeholder="年-月-日 时:分"
      onChange={(picked) => onChange(picked ? picked.format('YYYY-MM-DD[T]HH:mm') : undefined)}
      onBlur={() => onBlur(id, value)}
      style={{ width: 220 }}
    />
  );
}
