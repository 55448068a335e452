import type { WidgetProps } from '@rjsf/utils';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import type { Matters } from '#contract/office/index.ts';
import { Articles } from '../../../ui/articles.tsx';
import { CitedAsOf } from '../../../ui/as-of.tsx';
import { questions } from '../../server/questions.ts';
import { describedBy } from '../surroundings.ts';

/** 执法事项, found by name, field or basis. */
export function MatterWidget(props: WidgetProps) {
  const { id, value, disabled, readonly, onChange, onBlur } = props;
  const [search, setSearch] = useState('');
  const matters = useQuery(questions.matters(search));
  const all = useQuery(questions.matters(''));
  const found = matters.data ?? [];
  const chosen = [...found, ...(all.data ?? [])].find((matter) => matter.id === value);
  const shown = chosen && !found.some((matter) => matter.id === chosen.id) ? [chosen, ...found] : found;
  return (
    <>
      <Select
        id={id}
        value={value ?? null}
        disabled={disabled || readonly || false}
        {...describedBy(props)}
        allowClear
        showSearch={{ filterOption: false, onSearch: setSearch }}
        placeholder="输入事项名称、领域或者条款查找"
        loading={matters.isFetching}
        notFoundContent={matters.isFetching ? '正在查找…' : '没有找到这样的事项'}
        options={shown.map((matter) => ({ value: matter.id, label: matter.name, domain: matter.domain, basis: basisOf(matter) }))}
        optionRender={({ data }) => (
          <div className="matter">
            <div>{data.label}</div>
            <div className="faint">
              {data.domain}　{data.basis}
            </div>
          </div>
        )}
        onChange={(picked) => onChange(picked ?? undefined)}
        onBlur={() => onBlur(id, value)}
      />
      {chosen && (
        <div className="faint">
          {chosen.domain}　
          <CitedAsOf day={null} about="substance">
            <Articles of={chosen.articles} />
          </CitedAsOf>
          {chosen.validTo !== null && `　${endedText(chosen.validTo)}`}
        </div>
      )}
    </>
  );
}

/** One that has ended governs conduct of its time only (处罚法 37): said where it is chosen. */
function basisOf({ basis, validTo }: Matters[number]): string {
  return validTo === null ? basis : `${basis}${endedText(validTo)}`;
}

function endedText(validTo: string): string {
  return `（只适用于 ${validTo} 以前终了的违法行为）`;
}
