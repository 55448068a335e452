import type { FieldProps } from '@rjsf/utils';
import { Input, Radio } from 'antd';
import { conditionsSeen } from '#law/matters/licence-terms.ts';
import { Articles } from '../../../ui/articles.tsx';
import { faultsIn } from '../faults-in.ts';
import { Hint } from '../hint.tsx';
import { choicesOf, type FormNode, type FormValue, isObject } from '../node.ts';
import { licenceAround, rowsAfter } from './around.ts';

/** 逐项审查: every condition of the matter that is looked at here, with what the two found. */
export function LicenceFindingsField(props: FieldProps) {
  const { schema, formData, onChange, fieldPathId, readonly, disabled, errorSchema } = props;
  const { terms, request } = licenceAround(props);
  const node = schema as FormNode;
  const asked = conditionsSeen(terms ?? undefined, node['x-seen'] === 'site' ? 'site' : 'papers');
  const rows: readonly FormValue[] = Array.isArray(formData) ? formData.filter(isObject) : [];
  const order = asked.map(({ id }) => id);
  const results = choicesOf(node.items?.properties?.['result'] ?? {}) ?? [];
  const locked = readonly || disabled || false;
  const write = (id: string, row: FormValue) => onChange(rowsAfter(rows, { key: 'condition', id, order }, row), fieldPathId.path);
  const faults = faultsIn(errorSchema);
  return (
    <fieldset className="group" id={fieldPathId.$id} tabIndex={-1}>
      <legend>{schema.title}</legend>
      {request === 'change' && <p className="faint">变更只审查所涉及的条件，不涉及的不选。</p>}
      <Hint says={node.items?.properties?.['says']?.['x-hint']} />
      <ol className="points">
        {asked.map(({ id, text, articles }, index) => {
          const row = rows.find(({ condition }) => condition === id) ?? { condition: id };
          return (
            <li key={id} className={row['result'] === 'unmet' ? 'point problem' : 'point'}>
              <div className="point-head">
                <span>
                  <strong>
                    {index + 1}. {text}
                  </strong>
                  　<Articles of={articles} />
                </span>
                <Radio.Group
                  aria-label={`第 ${index + 1} 项结论`}
                  optionType="button"
                  size="small"
                  disabled={locked}
                  value={row['result'] ?? null}
                  options={results.map(({ value, title }) => ({ value: String(value), label: title }))}
                  onChange={({ target }) => write(id, { says: '', ...row, result: target.value })}
                />
              </div>
              <Input.TextArea
                aria-label={`第 ${index + 1} 项说明`}
                placeholder="依据的材料或者现场看到的情况"
                autoSize={{ minRows: 1, maxRows: 8 }}
                maxLength={1000}
                readOnly={locked}
                value={String(row['says'] ?? '')}
                onChange={({ target }) => write(id, { ...row, says: target.value })}
              />
            </li>
          );
        })}
      </ol>
      {faults.length > 0 && (
        <div className="fault" role="alert">
          {[...new Set(faults)].join(' ')}
        </div>
      )}
    </fieldset>
  );
}
