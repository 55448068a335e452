import { Checkbox, Input, Select } from 'antd';
import type { CaseListQuery } from '#contract/office/index.ts';

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
const procedures = [
  { value: 'ordinary-penalty', label: '行政处罚普通程序' },
  { value: 'inspection', label: '行政检查' },
  { value: 'summary-penalty', label: '行政处罚简易程序' },
  { value: 'seizure', label: '查封、扣押' },
  { value: 'stop-order', label: '现场处理措施' },
  { value: 'cut-off', label: '停止供电（民爆）' },
  { value: 'licence', label: '行政许可' },
  { value: 'people-register', label: '人员台账' },
  { value: 'settings-register', label: '设置台账' },
];

export function CaseFilters({ query, onChange }: Props) {
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
        value={query.procedure ?? null}
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
