import type { ObjectFieldTemplateProps } from '@rjsf/utils';
import { type FieldOptions, surroundingsOf } from './surroundings.ts';

const short = new Set(['line', 'day', 'moment', 'money', 'identifier', 'person', 'updown']);
const titles: Readonly<Record<string, string>> = {
  draft: '审核、告知、决定都以这一版本为准；改动任何一字即为新的版本，应当重新送审。',
  'disclosure-copy': '只有这里列出的内容会公开。逐项对照原文，隐去不应公开的信息。',
};

/** A group of fields: short ones side by side, long ones over the whole width. */
export function ObjectTemplate(props: ObjectFieldTemplateProps) {
  const { title, description, properties, uiSchema, fieldPathId, schema, formData } = props;
  const group = (uiSchema?.['ui:options'] as { readonly group?: string } | undefined)?.group;
  const { originals } = surroundingsOf(props);
  const fields =
    group === 'disclosure-copy' ? (
      <BesideOriginal properties={properties} originals={originals} />
    ) : (
      <div className="form-grid">
        {properties
          .filter(({ name }) => isShown(uiSchema, formData, name))
          .map(({ content, name, hidden }) => (
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

/** What does not concern this party is not asked; what was filled in stays to be seen. */
function isShown(uiSchema: ObjectFieldTemplateProps['uiSchema'], formData: unknown, name: string): boolean {
  const { onlyWhere } = (uiSchema?.[name]?.['ui:options'] ?? {}) as FieldOptions;
  if (!onlyWhere) return true;
  const values = (formData ?? {}) as Readonly<Record<string, unknown>>;
  if (values[name] !== undefined && values[name] !== null && values[name] !== '') return true;
  return Object.entries(onlyWhere).every(([field, wanted]) => wanted.includes(String(values[field])));
}

function widgetOf(uiSchema: ObjectFieldTemplateProps['uiSchema'], schema: ObjectFieldTemplateProps['schema'], name: string): string {
  const asked = uiSchema?.[name]?.['ui:widget'];
  if (typeof asked === 'string') return asked;
  const below = schema.properties?.[name];
  const type = typeof below === 'object' ? below.type : undefined;
  return type === 'integer' || type === 'number' ? 'line' : 'other';
}

/** Each public field with what the record says beside it. */
function BesideOriginal({
  properties,
  originals,
}: Pick<ObjectFieldTemplateProps, 'properties'> & { readonly originals: Readonly<Record<string, string>> }) {
  return properties.map(({ content, name }) => (
    <div key={name} className="beside">
      <div>{content}</div>
      <div className="original">
        <span className="faint">原文</span>
        <p>{originals[name] || <span className="faint">案卷中没有对应的一项</span>}</p>
      </div>
    </div>
  ));
}
