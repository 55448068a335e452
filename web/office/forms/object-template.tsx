import type { ObjectFieldTemplateProps } from '@rjsf/utils';

const short = new Set(['line', 'day', 'moment', 'money', 'identifier', 'person', 'updown']);
const titles: Readonly<Record<string, string>> = {
  draft: '审核、告知、决定都以这一版本为准；改动任何一字即为新的版本，应当重新送审。',
  'disclosure-copy': '只有这里列出的内容会公开。逐项对照原文，隐去不应公开的信息。',
};

/** A group of fields: short ones side by side, long ones over the whole width. */
export function ObjectTemplate({ title, description, properties, uiSchema, fieldPathId, schema }: ObjectFieldTemplateProps) {
  const group = (uiSchema?.['ui:options'] as { readonly group?: string } | undefined)?.group;
  const fields = (
    <div className="form-grid">
      {properties.map(({ content, name, hidden }) => (
        <div key={name} className={short.has(widgetOf(uiSchema, schema, name)) ? '' : 'wide'} hidden={hidden}>
          {content}
        </div>
      ))}
    </div>
  );
  if (fieldPathId.path.length === 0) return fields;
  return (
    <fieldset className={group ? `group group-${group}` : 'group'}>
      <legend>{title}</legend>
      {(description || (group && titles[group])) && <p className="faint">{description ?? (group && titles[group])}</p>}
      {fields}
    </fieldset>
  );
}

function widgetOf(uiSchema: ObjectFieldTemplateProps['uiSchema'], schema: ObjectFieldTemplateProps['schema'], name: string): string {
  const asked = uiSchema?.[name]?.['ui:widget'];
  if (typeof asked === 'string') return asked;
  const below = schema.properties?.[name];
  const type = typeof below === 'object' ? below.type : undefined;
  return type === 'integer' || type === 'number' ? 'line' : 'other';
}
