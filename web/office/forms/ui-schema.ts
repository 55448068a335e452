import type { GenericObjectType, UiSchema } from '@rjsf/utils';
import { choicesOf, fieldsOf, type FormNode, withoutNull } from './node.ts';

const widgets: Readonly<Record<string, string>> = {
  textarea: 'words',
  radio: 'choice',
  checkboxes: 'choices',
  officers: 'officers',
  person: 'person',
  people: 'person',
  moment: 'moment',
  file: 'file',
  matter: 'matter',
  case: 'case',
  money: 'money',
  'fresh-id': 'fresh-id',
  draw: 'draw',
  'matter-step': 'matter-step',
  'fresh-code': 'fresh-id',
};
const formats: Readonly<Record<string, string>> = {
  date: 'day',
  'date-time': 'moment',
  person: 'person',
  money: 'money',
  file: 'file',
  uscc: 'identifier',
  'citizen-id': 'identifier',
};
const groups = new Set(['draft', 'party', 'disclosure-copy']);
/** Fields drawn whole, each by the field of its own name. */
const fields = new Set([
  'review-points',
  'answers',
  'links',
  'inspection-items',
  'checked-items',
  'problem-results',
  'discretion',
  'discretion-table',
  'licence-materials',
  'licence-supplement',
  'licence-findings',
]);

/** How each field is shown, read from our keywords (`#law/forms.ts`). `lockDraft`: the draft is decided about here, not changed. */
export function uiSchemaOf(given: FormNode, lockDraft = false): UiSchema {
  const { node, nullable } = withoutNull(given);
  const ui: UiSchema = {};
  const asked = node['x-widget'];
  const field = asked && fields.has(asked) ? asked : undefined;
  if (field) ui['ui:field'] = field;
  const widget = field ? undefined : widgetOf(node);
  if (widget) ui['ui:widget'] = widget;
  const options: GenericObjectType = {};
  if (node['x-hint']) options['hint'] = node['x-hint'];
  if (node['x-words']) options['words'] = node['x-words'];
  if (node['x-role']) options['role'] = node['x-role'];
  if (node['x-only-where']) options['onlyWhere'] = node['x-only-where'];
  if (nullable) options['mayBeNone'] = true;
  if (node.format) options['inputFormat'] = node.format;
  if (asked && groups.has(asked)) options['group'] = asked;
  if (Object.keys(options).length > 0) ui['ui:options'] = options;
  const choices = choicesOf(node);
  if (choices) ui['ui:enumNames'] = choices.map(({ title }) => title);
  if (asked === 'draft' && lockDraft) ui['ui:readonly'] = true;
  if (node.readOnly || node.const !== undefined) ui['ui:readonly'] = true;
  if (node['x-order']) ui['ui:order'] = [...node['x-order'].filter((name) => node.properties?.[name]), '*'];
  for (const [name, below] of fieldsOf(node)) ui[name] = uiSchemaOf(below, lockDraft);
  if (node.items) {
    ui.items = uiSchemaOf(node.items);
    const itemChoices = choicesOf(node.items);
    if (itemChoices) ui['ui:enumNames'] = itemChoices.map(({ title }) => title);
  }
  return ui;
}

function widgetOf(node: FormNode): string | undefined {
  if (node['x-current-draft']) return 'digest';
  const asked = node['x-widget'];
  const byKeyword = asked && widgets[asked];
  if (byKeyword) return byKeyword === 'file' && node.type === 'array' ? 'files' : byKeyword;
  if (node.type === 'array') return node.items && choicesOf(node.items) ? 'choices' : undefined;
  const byFormat = node.format && formats[node.format];
  if (byFormat) return byFormat;
  if (node.type === 'boolean') return 'choice';
  if (choicesOf(node) || node.type !== 'string') return undefined;
  return (node.maxLength ?? 0) > 500 ? 'words' : 'line';
}

/** The schema as RJSF should see it: without “or null”, choices as enums, and without formats it would try to understand. */
export function shownSchema(given: FormNode): FormNode {
  const { node } = withoutNull(given);
  const choices = choicesOf(node);
  const shown: { -readonly [K in keyof FormNode]: FormNode[K] } = { ...node };
  if (choices) {
    delete shown.anyOf;
    delete shown.oneOf;
    shown.enum = choices.map(({ value }) => value);
    shown.type ??= typeof shown.enum[0] === 'number' ? 'number' : 'string';
  }
  delete shown.format;
  if (node.properties)
    shown.properties = Object.fromEntries(Object.entries(node.properties).map(([name, below]) => [name, shownSchema(below)]));
  if (node.items) {
    shown.items = shownSchema(node.items);
    if (choicesOf(node.items)) shown.uniqueItems = true;
  }
  if (shown.anyOf) shown.anyOf = shown.anyOf.map(shownSchema);
  if (shown.oneOf) shown.oneOf = shown.oneOf.map(shownSchema);
  return shown;
}
