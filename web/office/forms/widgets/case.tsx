import type { WidgetProps } from '@rjsf/utils';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { questions } from '../../server/questions.ts';
import { describedBy, surroundingsOf } from '../surroundings.ts';

/** Another case of the bureau, found by name, party or number; never the one at hand. */
export function CaseWidget(props: WidgetProps) {
  const { id, value, disabled, readonly, onChange, onBlur } = props;
  return (
    <CaseSelect
      id={id}
      value={value ?? null}
      except={surroundingsOf(props).caseId}
      disabled={disabled || readonly || false}
      {...describedBy(props)}
      onPicked={(picked) => onChange(picked ?? undefined)}
      onBlur={() => onBlur(id, value)}
    />
  );
}

interface Props {
  readonly id: string;
  readonly value: string | null;
  readonly except: string;
  readonly disabled: boolean;
  readonly onPicked: (picked: string | null) => void;
  readonly onBlur?: () => void;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean;
}

export function CaseSelect({ value, except, onPicked, ...rest }: Props) {
  const [search, setSearch] = useState('');
  const found = useQuery(questions.cases(search.trim() === '' ? {} : { search: search.trim() }));
  const chosen = useQuery({ ...questions.case(value ?? ''), enabled: value !== null, retry: false });
  const lines = (found.data?.lines ?? []).filter((line) => line.kind !== 'register' && line.case !== except);
  const own = chosen.data && !lines.some((line) => line.case === value) ? [chosen.data.line] : [];
  return (
    <Select
      {...rest}
      value={value}
      allowClear
      style={{ width: '100%', maxWidth: 520 }}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      placeholder="输入案件名称、当事人或者文号查找"
      loading={found.isFetching}
      notFoundContent={found.isFetching ? '正在查找…' : '没有找到这样的案件'}
      options={[...own, ...lines].map(({ case: id, title, number, placeTitle }) => ({ value: id, label: title, number, placeTitle }))}
      optionRender={({ data }) => (
        <div className="matter">
          <div>{data.label}</div>
          <div className="faint">
            {data.number ?? '未编号'}　{data.placeTitle}
          </div>
        </div>
      )}
      onChange={(picked) => onPicked(picked ?? null)}
    />
  );
}
