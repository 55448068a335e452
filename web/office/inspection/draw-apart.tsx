import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import type { DrawPool } from '#contract/office/index.ts';

/** Somebody who is not drawn, at all or for one enterprise, and why. */
export interface Apart {
  readonly officer: string;
  readonly object: string;
  readonly reason: string;
}

interface Props {
  readonly title: string;
  readonly rows: readonly Apart[];
  readonly pool: DrawPool;
  readonly withObject: boolean;
  readonly onChange: (rows: readonly Apart[]) => void;
}

export function ApartList({ title, rows, pool, withObject, onChange }: Props) {
  const set = (index: number, changes: Partial<Apart>) => onChange(rows.map((row, at) => (at === index ? { ...row, ...changes } : row)));
  return (
    <fieldset className="group">
      <legend>
        {title}（{rows.length}）
      </legend>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place until it is filled in.
        <div key={index} className="array-item">
          <Select
            aria-label={`${title}第 ${index + 1} 人`}
            value={row.officer || null}
            placeholder="执法人员"
            options={pool.officers.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(officer) => set(index, { officer })}
            style={{ width: 170 }}
          />
          {withObject && (
            <Select
              aria-label={`回避的检查对象第 ${index + 1} 项`}
              value={row.object || null}
              placeholder="回避的检查对象"
              showSearch={{ optionFilterProp: 'label' }}
              options={pool.objects.map(({ uscc, name }) => ({ value: uscc, label: name }))}
              onChange={(object) => set(index, { object })}
              style={{ width: 260 }}
            />
          )}
          <Input
            aria-label={`${title}第 ${index + 1} 人的理由`}
            placeholder="理由"
            maxLength={200}
            value={row.reason}
            onChange={(event) => set(index, { reason: event.target.value })}
          />
          <Button
            icon={<DeleteOutlined />}
            aria-label={`移除${title}第 ${index + 1} 人`}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        icon={<PlusOutlined />}
        onClick={() => onChange([...rows, { officer: '', object: '', reason: '' }])}
        style={{ marginBottom: 12 }}
      >
        添加一项
      </Button>
    </fieldset>
  );
}
