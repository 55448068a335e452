import type { FieldProps } from '@rjsf/utils';
import { Checkbox, Input } from 'antd';
import { choicesOf, type FormNode, type FormValue, isObject } from './node.ts';
import { Hint } from './hint.tsx';
import { surroundingsOf } from './surroundings.ts';

/** 逐项处理: every problem that was recorded, with what is done about it. */
export function ProblemResultsField(props: FieldProps) {
  const { schema, formData, onChange, fieldPathId, readonly, disabled } = props;
  const { facts } = surroundingsOf(props);
  const problems = isObject(facts) && Array.isArray(facts['problemsFound']) ? facts['problemsFound'].filter(isObject) : [];
  const rows: FormValue[] = Array.isArray(formData) ? formData.filter(isObject) : [];
  const choices = choicesOf((schema as FormNode).items?.properties?.['outcomes']?.items ?? {}) ?? [];
  const locked = readonly || disabled || false;

  function write(problem: number, name: string, value: unknown) {
    const before = rows.find((row) => row['problem'] === problem) ?? { problem };
    const after: FormValue = { ...before, [name]: value };
    const untouched = Array.isArray(after['outcomes']) && after['outcomes'].length === 0 && !after['says'];
    const others = rows.filter((row) => row['problem'] !== problem);
    const next = untouched ? others : [...others, after];
    onChange(
      next.sort((a, b) => Number(a['problem']) - Number(b['problem'])),
      fieldPathId.path,
    );
  }

  return (
    <fieldset className="group" id={fieldPathId.$id} tabIndex={-1}>
      <legend>{schema.title}</legend>
      {problems.length === 0 && <p className="faint">检查没有发现问题，结论为“检查合格”。</p>}
      {problems.length > 0 && <Hint says={(schema as FormNode).items?.properties?.['says']?.['x-hint']} />}
      <ol className="points">
        {problems.map((problem, index) => {
          const number = index + 1;
          const row = rows.find((candidate) => candidate['problem'] === number) ?? {};
          return (
            <li key={number} className="point">
              <strong>
                问题 {number}：{String(problem['says'] ?? '')}
              </strong>
              <Checkbox.Group
                aria-label={`问题 ${number} 的处理`}
                disabled={locked}
                value={Array.isArray(row['outcomes']) ? row['outcomes'].map(String) : []}
                options={choices.map(({ value, title }) => ({ value: String(value), label: title }))}
                onChange={(chosen) => write(number, 'outcomes', chosen)}
              />
              <Input.TextArea
                aria-label={`问题 ${number} 的说明`}
                placeholder="说明：怎样改正的、责令的要求、立案或者移送的理由"
                autoSize={{ minRows: 1, maxRows: 8 }}
                maxLength={1000}
                readOnly={locked}
                value={String(row['says'] ?? '')}
                onChange={(event) => write(number, 'says', event.target.value)}
              />
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}
