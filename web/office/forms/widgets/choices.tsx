import type { WidgetProps } from '@rjsf/utils';
import { Button, Checkbox, Radio } from 'antd';
import { describedBy, optionsOf } from '../surroundings.ts';

const chosenIn = (props: WidgetProps) => (props.options.enumOptions ?? []).map(({ value, label }) => ({ value, label }));

/** One of a few. Nothing is chosen before the officer chooses: yes and no are statements here, not defaults. */
export function ChoiceWidget(props: WidgetProps) {
  const { id, label, value, required, disabled, readonly, onChange, onBlur } = props;
  const words = optionsOf(props).words;
  return (
    <>
      <Radio.Group
        id={id}
        aria-label={label}
        {...describedBy(props)}
        disabled={disabled || readonly || false}
        value={value ?? null}
        options={chosenIn(props)}
        onChange={(event) => {
          onChange(event.target.value);
          onBlur(id, event.target.value);
        }}
      />
      {!required && !disabled && !readonly && value !== undefined && value !== null && (
        <Button type="link" size="small" onClick={() => onChange(undefined)}>
          清除选择
        </Button>
      )}
      {words && <div className="hint">规范用语：{words.join(' ')}</div>}
    </>
  );
}

/** Any of a few. */
export function ChoicesWidget(props: WidgetProps) {
  const { id, label, value, disabled, readonly, onChange } = props;
  return (
    <fieldset className="plain" id={id} aria-label={label} tabIndex={-1} {...describedBy(props)}>
      <Checkbox.Group
        disabled={disabled || readonly || false}
        value={Array.isArray(value) ? value : []}
        options={chosenIn(props)}
        onChange={(chosen) => onChange(chosen)}
      />
    </fieldset>
  );
}
