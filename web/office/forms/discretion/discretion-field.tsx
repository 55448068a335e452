import type { FieldProps } from '@rjsf/utils';
import { Arithmetic } from '../../discretion/arithmetic.tsx';
import { type FormNode, type FormValue, isObject } from '../node.ts';
import { useFormValue } from '../form-value.ts';
import { surroundingsOf } from '../surroundings.ts';
import { Calculator } from './calculator.tsx';
import { situationOf } from './situation.ts';

/** 裁量计算: worked out live beside the draft it belongs to, and kept in it. */
export function DiscretionField(props: FieldProps) {
  const { schema, formData, fieldPathId, readonly, onChange } = props;
  const around = surroundingsOf(props);
  const situation = situationOf(useFormValue(), around.facts);
  const kept: FormValue | null = isObject(formData) ? formData : null;
  const path = fieldPathId.path;
  if (readonly && kept === null) return null;
  return (
    <fieldset className="group group-discretion" id={fieldPathId.$id} tabIndex={-1}>
      <legend>{schema.title}</legend>
      {readonly && kept !== null ? (
        <Arithmetic kept={kept} fine={situation.fine} />
      ) : situation.outcome === 'penalty' && situation.partyKind !== '' && situation.matter !== null && situation.step !== null ? (
        <Calculator
          key={`${situation.matter.id}/${situation.step}`}
          id={fieldPathId.$id}
          matter={situation.matter}
          step={situation.step}
          situation={situation}
          kept={kept}
          caseId={around.caseId}
          hint={(schema as FormNode).properties?.['reason']?.['x-hint']}
          locked={props.disabled ?? false}
          onCalculated={(calculation) => onChange(calculation, path)}
          onGrade={(grade) => onChange(grade, [...path.slice(0, -1), 'grade'])}
        />
      ) : (
        <p className="faint">{waitsFor(situation)}</p>
      )}
    </fieldset>
  );
}

function waitsFor({ outcome, matter, partyKind }: ReturnType<typeof situationOf>): string {
  if (outcome === 'no-penalty') return '不予行政处罚的，不需要裁量计算。';
  if (outcome === '') return '选择处理意见之后开始计算。';
  if (partyKind === '') return '选择当事人类型之后开始计算。';
  return matter === null ? '选择执法事项之后开始计算。' : '选择处罚档次之后开始计算。';
}
