import type { FieldTemplateProps } from '@rjsf/utils';
import { Form } from 'antd';
import { Hint } from './hint.tsx';
import type { FieldOptions } from './surroundings.ts';

/** Label, field, help, drafting hint and what is wrong with it: one place for all, read out together. */
export function FieldTemplate(props: FieldTemplateProps) {
  const { id, label, children, hidden, required, rawDescription, rawErrors, schema, uiSchema, displayLabel } = props;
  if (hidden) return <div hidden>{children}</div>;
  const group = schema.type === 'object' || (schema.type === 'array' && !uiSchema?.['ui:widget']) || uiSchema?.['ui:field'] !== undefined;
  const { hint, mayBeNone } = (uiSchema?.['ui:options'] ?? {}) as FieldOptions;
  const errors = rawErrors ?? [];
  const described = (rawDescription && !group) || hint || errors.length > 0;
  const notes = described ? (
    <div id={`${id}__notes`} className="field-notes">
      {rawDescription && !group && <div className="faint">{rawDescription}</div>}
      <Hint says={hint} />
      {errors.length > 0 && (
        <div className="fault" role="alert">
          {errors.join(' ')}
        </div>
      )}
    </div>
  ) : null;
  const choice = uiSchema?.['ui:widget'] === 'choice' || uiSchema?.['ui:widget'] === 'choices';
  if (group)
    return (
      <div className="field-group" id={`${id}__field`}>
        {children}
        {notes}
      </div>
    );
  return (
    <Form.Item
      className="field"
      id={`${id}__field`}
      htmlFor={choice ? `${id}__none` : id}
      label={displayLabel === false && schema.type !== 'boolean' ? undefined : label}
      required={(required ?? false) && !mayBeNone}
      {...(errors.length > 0 ? { validateStatus: 'error' as const } : {})}
      layout="vertical"
    >
      {children}
      {notes}
    </Form.Item>
  );
}
