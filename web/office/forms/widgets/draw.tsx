import type { WidgetProps } from '@rjsf/utils';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { questions } from '../../server/questions.ts';
import { describedBy } from '../surroundings.ts';

/** 双随机抽取: one that was made. */
export function DrawWidget(props: WidgetProps) {
  const { id, value, disabled, readonly, onChange, onBlur } = props;
  const draws = useQuery(questions.draws());
  const drawn = (draws.data ?? []).filter(({ state }) => state === 'drawn');
  return (
    <Select
      id={id}
      value={value ?? null}
      disabled={disabled || readonly || false}
      {...describedBy(props)}
      allowClear
      loading={draws.isFetching}
      placeholder="选择已抽取的抽查任务"
      notFoundContent="还没有已抽取的抽查任务"
      options={drawn.map(({ draw, title }) => ({ value: draw, label: title }))}
      onChange={(picked) => onChange(picked ?? undefined)}
      onBlur={() => onBlur(id, value)}
    />
  );
}
