import type { FieldProps } from '@rjsf/utils';
import { Input, Radio } from 'antd';
import { choicesOf, type FormNode, type FormValue, isObject } from './node.ts';
import { Hint } from './hint.tsx';
import { surroundingsOf } from './surroundings.ts';

/** 逐项检查: every item of the approved scheme with what came of it. */
export function CheckedItemsField(props: FieldProps) {
  const { schema, formData, onChange, fieldPathId, readonly, disabled } = props;
  const { facts } = surroundingsOf(props);
  const items = isObject(facts) && Array.isArray(facts['items']) ? facts['items'].filter(isObject) : [];
  const rows: FormValue[] = Array.isArray(formData) ? formData.filter(isObject) : [];
  const results = choicesOf((schema as FormNode).items?.properties?.['result'] ?? {}) ?? [];
  const locked = readonly || disabled || false;

  function write(item: string, name: string, value: unknown) {
    const before = rows.find((row) => row['item'] === item) ?? { item };
    const after: FormValue = { ...before, [name]: value };
    if (value === '') delete after[name];
    const next = items.map(({ id }) => (id === item ? after : rows.find((row) => row['item'] === id))).filter((row) => row !== undefined);
    onChange(next, fieldPathId.path);
  }

  return (
    <fieldset className="group" id={fieldPathId.$id} tabIndex={-1}>
      <legend>{schema.title}</legend>
      {items.length === 0 && <p className="faint">检查方案还没有批准。</p>}
      {items.length > 0 && <Hint says={(schema as FormNode).items?.properties?.['says']?.['x-hint']} />}
      <ol className="points">
        {items.map((item) => {
          const id = String(item['id']);
          const row = rows.find((candidate) => candidate['item'] === id) ?? {};
          return (
            <li key={id} className={row['result'] === 'problem' ? 'point problem' : 'point'}>
              <div className="point-head">
                <strong>{String(item['name'])}</strong>
                <Radio.Group
                  aria-label={`“${String(item['name'])}”的结果`}
                  optionType="button"
                  size="small"
                  disabled={locked}
                  value={row['result'] ?? null}
                  options={results.map(({ value, title }) => ({ value: String(value), label: title }))}
                  onChange={(event) => write(id, 'result', event.target.value)}
                />
              </div>
              <Input.TextArea
                aria-label={`“${String(item['name'])}”的检查情况`}
                placeholder="检查情况（可以不填）"
                autoSize={{ minRows: 1, maxRows: 8 }}
                maxLength={5000}
                readOnly={locked}
                value={String(row['says'] ?? '')}
                onChange={(event) => write(id, 'says', event.target.value)}
              />
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}
