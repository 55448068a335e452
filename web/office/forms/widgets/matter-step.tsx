import type { WidgetProps } from '@rjsf/utils';
import { InputNumber, Radio } from 'antd';
import { isFine, rangeText } from '#law/discretion/fines.ts';
import type { MatterStep } from '#law/vocabulary.ts';
import { situationOf } from '../discretion/situation.ts';
import { useFormValue } from '../form-value.ts';
import { describedBy, surroundingsOf } from '../surroundings.ts';

/** 处罚档次, by what each is for: its condition, the order that comes with it, and what it gives. */
export function MatterStepWidget(props: WidgetProps) {
  const { id, label, value, disabled, readonly, onChange, onBlur } = props;
  const { matter } = situationOf(useFormValue(), surroundingsOf(props).facts);
  const locked = disabled || readonly || false;
  if (!matter)
    return (
      <InputNumber
        id={id}
        value={value ?? null}
        min={1}
        max={9}
        disabled={locked}
        {...describedBy(props)}
        onChange={(next) => onChange(next ?? undefined)}
      />
    );
  return (
    <>
      <Radio.Group
        id={id}
        aria-label={label}
        className="steps"
        {...describedBy(props)}
        disabled={locked}
        value={value ?? null}
        onChange={(event) => {
          onChange(event.target.value);
          onBlur(id, event.target.value);
        }}
      >
        {matter.steps.map((step) => (
          <Radio key={step.step} value={step.step} disabled={locked || step.onTop === true}>
            第{step.step}档　<b>{step.condition}</b>
            {step.order && <span className="faint">　同时{step.order}</span>}
            <div className="faint">{measuresText(step)}</div>
          </Radio>
        ))}
      </Radio.Group>
      {matter.crimeLink !== null && <p className="hint">可能涉及刑事责任（{matter.crimeLink}）：不涉嫌犯罪的，在下面写明不移送的理由。</p>}
    </>
  );
}

/** What a step gives, in one line. */
export function measuresText({ measures, after, onTop }: MatterStep): string {
  const given = measures.map((measure) => {
    const may = measure.mandatory ? '' : '可以';
    return isFine(measure) ? `${may}罚款：${rangeText(measure)}` : `${may}${measure.type}`;
  });
  const first = after === undefined ? '' : '须有责令改正在前；';
  return `${first}${onTop ? '与其他档次一并适用；' : ''}${given.length === 0 ? '只责令改正，不处罚' : given.join('；')}`;
}
