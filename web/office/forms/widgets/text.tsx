import type { WidgetProps } from '@rjsf/utils';
import { Input } from 'antd';
import { describedBy, optionsOf } from '../surroundings.ts';
import { StandardWords } from './standard-words.tsx';

const lockedOf = (props: WidgetProps) => ({ disabled: props.disabled ?? false, readOnly: props.readonly ?? false });

/** One line of text, with the standard wording to choose from. */
export function LineWidget(props: WidgetProps) {
  const { id, value, schema, onChange, onBlur } = props;
  const words = optionsOf(props).words;
  const write = (text: string) => onChange(text === '' ? undefined : text);
  return (
    <>
      <Input
        id={id}
        value={value ?? ''}
        maxLength={schema.maxLength ?? 2000}
        {...lockedOf(props)}
        {...describedBy(props)}
        onChange={(event) => write(event.target.value)}
        onBlur={() => onBlur(id, value)}
      />
      {words && !props.readonly && <StandardWords words={words} text={value ?? ''} onInsert={write} />}
    </>
  );
}

/** Several lines, with the standard wording to insert. */
export function WordsWidget(props: WidgetProps) {
  const { id, value, schema, onChange, onBlur } = props;
  const words = optionsOf(props).words;
  const write = (text: string) => onChange(text === '' ? undefined : text);
  const most = schema.maxLength;
  return (
    <>
      <Input.TextArea
        id={id}
        value={value ?? ''}
        autoSize={{ minRows: 3, maxRows: 16 }}
        {...(most === undefined ? {} : { maxLength: most, showCount: String(value ?? '').length > most * 0.8 })}
        {...lockedOf(props)}
        {...describedBy(props)}
        onChange={(event) => write(event.target.value)}
        onBlur={() => onBlur(id, value)}
      />
      {words && !props.readonly && <StandardWords words={words} text={value ?? ''} onInsert={write} />}
    </>
  );
}
