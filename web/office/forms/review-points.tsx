import type { FieldProps } from '@rjsf/utils';
import { Input, Radio, Select } from 'antd';
import type { EntryShape } from '#contract/office/index.ts';
import { faultsIn } from './faults-in.ts';
import { choicesOf, fieldsOf, type FormNode, type FormValue, isObject } from './node.ts';
import { Hint } from './hint.tsx';
import { surroundingsOf } from './surroundings.ts';

/** 审核要点: eight points, each with a finding, the papers of the case it rests on, and what to say. */
export function ReviewPointsField(props: FieldProps) {
  const { schema, formData, onChange, fieldPathId, readonly, disabled } = props;
  const points = fieldsOf(schema as FormNode);
  const value: FormValue = isObject(formData) ? formData : {};
  const { entries } = surroundingsOf(props);
  const write = (name: string, point: FormValue) => onChange({ ...value, [name]: point }, fieldPathId.path);
  const errors = (props.errorSchema ?? {}) as Readonly<Record<string, ErrorsBelow | undefined>>;
  return (
    <fieldset className="group">
      <legend>{schema.title ?? '审核要点'}</legend>
      <p className="faint">逐项写明结论和所依据的案卷材料；存在问题的，写明问题和处理要求，承办人应当逐项答复。</p>
      <ol className="points">
        {points.map(([name, node], index) => (
          <Point
            key={name}
            id={`${fieldPathId.$id}/${name}`}
            number={index + 1}
            node={node}
            value={isObject(value[name]) ? value[name] : {}}
            entries={entries}
            faults={faultsIn(errors[name])}
            locked={readonly || disabled || false}
            onChange={(point) => write(name, point)}
          />
        ))}
      </ol>
    </fieldset>
  );
}

interface ErrorsBelow {
  readonly __errors?: readonly string[];
  readonly [name: string]: unknown;
}

interface PointProps {
  readonly id: string;
  readonly number: number;
  readonly node: FormNode;
  readonly value: FormValue;
  readonly entries: readonly EntryShape[];
  readonly faults: readonly string[];
  readonly locked: boolean;
  readonly onChange: (value: FormValue) => void;
}

function Point({ id, number, node, value, entries, faults, locked, onChange }: PointProps) {
  const results = choicesOf(node.properties?.['result'] ?? {}) ?? [];
  const result = value['result'];
  const evidence = Array.isArray(value['evidence']) ? value['evidence'].map(String) : [];
  const set = (name: string, next: unknown) => {
    const point: FormValue = { evidence: [], ...value };
    if (next === undefined) delete point[name];
    else point[name] = next;
    onChange(point);
  };
  return (
    <li className={result === 'problem' ? 'point problem' : 'point'}>
      <div className="point-head">
        <strong id={`${id}__title`}>
          {number}. {node.title}
        </strong>
        <Radio.Group
          aria-labelledby={`${id}__title`}
          optionType="button"
          size="small"
          disabled={locked}
          value={result}
          options={results.map(({ value: choice, title }) => ({ value: String(choice), label: title }))}
          onChange={(event) => set('result', event.target.value)}
        />
      </div>
      <Select
        mode="tags"
        aria-label={`第 ${number} 项所依据的案卷材料`}
        placeholder="所依据的案卷材料：选择环节、文书，或者直接填写"
        value={evidence}
        disabled={locked}
        options={materialsOf(entries)}
        onChange={(chosen: string[]) => set('evidence', chosen)}
      />
      <Input.TextArea
        id={id}
        aria-label={`第 ${number} 项说明`}
        placeholder={result === 'problem' ? '写明问题所在、依据和要求' : '说明（可以不填）'}
        autoSize={{ minRows: result === 'problem' ? 2 : 1, maxRows: 10 }}
        maxLength={2000}
        readOnly={locked}
        value={typeof value['note'] === 'string' ? value['note'] : ''}
        onChange={(event) => set('note', event.target.value === '' ? undefined : event.target.value)}
      />
      <Hint says={node.properties?.['note']?.['x-hint']} />
      {faults.length > 0 && (
        <div className="fault" role="alert">
          {[...new Set(faults)].join(' ')}
        </div>
      )}
    </li>
  );
}

/** Entries by their number, papers by theirs. */
function materialsOf(entries: readonly EntryShape[]): { value: string; label: string }[] {
  return entries.flatMap((entry) => [
    { value: `环节${entry.n + 1}`, label: `环节${entry.n + 1}　${entry.title}` },
    ...entry.papers
      .filter((paper) => paper.number !== null)
      .map((paper) => ({ value: paper.number ?? '', label: `${paper.number}　${paper.title}` })),
  ]);
}
