import { describe, expect, it } from 'vitest';
import { procedureVersions } from '#law/procedures/index.ts';
import { isObject, type FormNode } from './node.ts';
import { shownSchema, uiSchemaOf } from './ui-schema.ts';

const known = new Set([
  'draw',
  'line',
  'words',
  'choice',
  'choices',
  'digest',
  'day',
  'moment',
  'money',
  'identifier',
  'person',
  'officers',
  'matter',
  'case',
  'file',
  'files',
  'fresh-id',
  'matter-step',
]);

function widgetsIn(ui: unknown): string[] {
  if (!isObject(ui)) return [];
  return Object.entries(ui).flatMap(([name, below]) => (name === 'ui:widget' ? [String(below)] : widgetsIn(below)));
}

const actions = Object.values(procedureVersions).flatMap((version) => Object.values(version.actions));

describe('forms of all actions', () => {
  it.each(actions.map((action) => [action.id, action.form as FormNode] as const))('shows %s with widgets we have', (_, form) => {
    expect(widgetsIn(uiSchemaOf(form)).filter((widget) => !known.has(widget))).toEqual([]);
    expect(JSON.stringify(shownSchema(form))).not.toContain('"null"');
  });

  it('locks the draft where it is decided about', () => {
    const form = procedureVersions['ordinary-penalty']?.actions['decide-penalty']?.form as FormNode;
    expect(uiSchemaOf(form, true)['draft']?.['ui:readonly']).toBe(true);
    expect(uiSchemaOf(form)['draft']?.['ui:readonly']).toBeUndefined();
  });
});
