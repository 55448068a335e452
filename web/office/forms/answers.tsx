import type { FieldProps } from '@rjsf/utils';
import { Input, Radio } from 'antd';
import { choicesOf, type FormNode, type FormValue, isObject } from './node.ts';
import { Hint } from './hint.tsx';
import { surroundingsOf } from './surroundings.ts';

/** 逐项答复: every problem of the last review with room for its answer. */
export function AnswersField(props: FieldProps) {
  const { schema, formData, onChange, fieldPathId, readonly, disabled } = props;
  const { facts } = surroundingsOf(props);
  const problems = isObject(facts) && Array.isArray(facts['problems']) ? facts['problems'].filter(isObject) : [];
  const answers: FormValue[] = Array.isArray(formData) ? formData.filter(isObject) : [];
  const done = choicesOf((schema as FormNode).items?.properties?.['done'] ?? {}) ?? [];
  if (problems.length === 0) return null;

  function write(problem: number, name: string, value: unknown) {
    const before = answers.find((answer) => answer['problem'] === problem) ?? { problem };
    const after = { ...before, [name]: value };
    const others = answers.filter((answer) => answer['problem'] !== problem);
    onChange(
      [...others, after].sort((a, b) => Number(a['problem']) - Number(b['problem'])),
      fieldPathId.path,
    );
  }

  return (
    <fieldset className="group" id={fieldPathId.$id} tabIndex={-1}>
      <legend>{schema.title}</legend>
      <Hint says={(schema as FormNode).items?.properties?.['answer']?.['x-hint']} />
      <ol className="points">
        {problems.map((problem, index) => {
          const number = index + 1;
          const answer = answers.find((candidate) => candidate['problem'] === number) ?? {};
          return (
            <li key={number} className="point">
              <div>
                <strong>
                  问题 {number}：{String(problem['says'] ?? '')}
                </strong>
                <div className="faint">处理要求：{String(problem['asks'] ?? '')}</div>
              </div>
              <Radio.Group
                aria-label={`问题 ${number} 的处理`}
                disabled={readonly || disabled || false}
                value={answer['done'] ?? null}
                options={done.map(({ value, title }) => ({ value: String(value), label: title }))}
                onChange={(event) => write(number, 'done', event.target.value)}
              />
              <Input.TextArea
                aria-label={`对问题 ${number} 的答复`}
                placeholder="写明怎样处理的；不同意的，写明理由和依据"
                autoSize={{ minRows: 2, maxRows: 10 }}
                maxLength={3000}
                readOnly={readonly || disabled || false}
                value={String(answer['answer'] ?? '')}
                onChange={(event) => write(number, 'answer', event.target.value)}
              />
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}
