import type { FieldProps } from '@rjsf/utils';
import { Input, Radio } from 'antd';
import { materialsAsked } from '#law/matters/licence-terms.ts';
import { faultsIn } from '../faults-in.ts';
import { Hint } from '../hint.tsx';
import { choicesOf, type FormNode, type FormValue, isObject } from '../node.ts';
import { licenceAround, rowsAfter } from './around.ts';

/** 补正: everything on the public list, each with what is wrong with it; what is in order is passed over. */
export function LicenceSupplementField(props: FieldProps) {
  const { schema, formData, onChange, fieldPathId, readonly, disabled, errorSchema } = props;
  const { terms, request } = licenceAround(props);
  const asked = materialsAsked(terms ?? undefined, request);
  const rows: readonly FormValue[] = Array.isArray(formData) ? formData.filter(isObject) : [];
  const order = asked.map(({ id }) => id);
  const lacks = choicesOf((schema as FormNode).items?.properties?.['lacks'] ?? {}) ?? [];
  const locked = readonly || disabled || false;
  const write = (id: string, row: FormValue) => onChange(rowsAfter(rows, { key: 'material', id, order }, row), fieldPathId.path);
  const faults = faultsIn(errorSchema);
  return (
    <fieldset className="group" id={fieldPathId.$id} tabIndex={-1}>
      <legend>{schema.title}</legend>
      <p className="faint">一次告知全部内容，以后不得再要求补正；齐全并且符合法定形式的不选。</p>
      <Hint says={(schema as FormNode).items?.properties?.['says']?.['x-hint']} />
      <ol className="points">
        {asked.map(({ id, name }) => {
          const row = rows.find(({ material }) => material === id) ?? { material: id };
          return (
            <li key={id} className={row['lacks'] ? 'point problem' : 'point'}>
              <div className="point-head">
                <strong>{name}</strong>
                <Radio.Group
                  aria-label={`${name}的情况`}
                  optionType="button"
                  size="small"
                  disabled={locked}
                  value={row['lacks'] ?? ''}
                  options={[{ value: '', label: '无需补正' }, ...lacks.map(({ value, title }) => ({ value: String(value), label: title }))]}
                  onChange={({ target }) => write(id, target.value === '' ? { material: id } : { says: '', ...row, lacks: target.value })}
                />
              </div>
              {row['lacks'] !== undefined && (
                <Input.TextArea
                  aria-label={`${name}的补正要求`}
                  placeholder="缺什么、怎样才符合要求；可以当场更正的错误应当允许当场更正，不在此列"
                  autoSize={{ minRows: 1, maxRows: 8 }}
                  maxLength={1000}
                  readOnly={locked}
                  value={String(row['says'] ?? '')}
                  onChange={({ target }) => write(id, { ...row, says: target.value })}
                />
              )}
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
