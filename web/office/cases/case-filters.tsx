import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input, Select } from 'antd';
import type { CaseListQuery } from '#contract/office/index.ts';
import { questions } from '../server/questions.ts';

interface Props {
  readonly query: CaseListQuery;
  readonly onChange: (name: keyof CaseListQuery, value: string | null) => void;
}

const urgencies = [
  { value: 'passed', label: '已过期限' },
  { value: 'urgent', label: '即将到期' },
  { value: 'near', label: '临近期限' },
];
const sorts = [
  { value: 'changed', label: '最近办理在前' },
  { value: 'urgency', label: '期限紧急在前' },
];
export function CaseFilters({ query, onChange }: Props) {
  // Every procedure a case can be opened by, in the order of the procedures themselves.
  const openings = useQuery(questions.openings());
  const procedures = (openings.data ?? []).map(({ procedure, procedureTitle }) => ({ value: procedure, label: procedureTitle }));
  return (
    <search className="filters" aria-label="筛选案件">
      <Input.Search
        key={query.search ?? ''}
        aria-label="按案件名称、当事人、文号查找"
        placeholder="案件名称、当事人、文号"
        defaultValue={query.search ?? ''}
        allowClear
        maxLength={100}
        onSearch={(text) => onChange('search', text.trim())}
        style={{ width: 260 }}
      />
      <Select
        aria-label="期限"
        placeholder="期限"
        allowClear
        options={urgencies}
        value={query.urgency ?? null}
        onChange={(value) => onChange('urgency', value ?? null)}
        style={{ width: 130 }}
      />
      <Select
        aria-label="程序"
        placeholder="程序"
        allowClear
        options={procedures}
        popupMatchSelectWidth={false}
        loading={openings.isLoading}
        value={openings.isLoading ? null : (query.procedure ?? null)}
        onChange={(value) => onChange('procedure', value ?? null)}
        style={{ width: 170 }}
      />
      <Select
        aria-label="排序"
        options={sorts}
        value={query.sort ?? 'changed'}
        onChange={(value) => onChange('sort', value === 'changed' ? null : value)}
        style={{ width: 150 }}
      />
      <Checkbox checked={query.mine ?? false} onChange={(event) => onChange('mine', event.target.checked ? 'true' : null)}>
        只看我承办的
      </Checkbox>
    </search>
  );
}
