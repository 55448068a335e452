import type { ErrorSchema, RJSFSchema, ValidationData, ValidatorType } from '@rjsf/utils';
import { Check } from 'typebox/schema';
import { errorsOf, type FieldError } from './errors.ts';
import { type FormValue, tokensOf } from './node.ts';

/**
 * RJSF wants a validator; its own compiles schemas to functions, which our content security policy forbids. This one interprets.
 */
export const validator: ValidatorType<FormValue, RJSFSchema> = {
  validateFormData(form, schema): ValidationData<FormValue> {
    const errors = errorsOf(schema as object, form);
    return {
      errors: errors.map(({ field, says }) => ({ property: `.${tokensOf(field).join('.')}`, message: says, stack: says })),
      errorSchema: errorTree(errors),
    };
  },
  isValid: (schema, form) => Check(schema as object, form),
  rawValidation: (schema, form) => ({ errors: errorsOf(schema as object, form) as never[] }),
};

/** Errors as RJSF hangs them on its fields. */
export function errorTree(errors: readonly FieldError[]): ErrorSchema<FormValue> {
  const root: ErrorTree = {};
  for (const { field, says } of errors) {
    let at = root;
    for (const token of tokensOf(field)) at = branch(at, token);
    at.__errors = [...(at.__errors ?? []), says];
  }
  return root as ErrorSchema<FormValue>;
}

interface ErrorTree {
  [name: string]: ErrorTree | string[] | undefined;
  __errors?: string[];
}

function branch(tree: ErrorTree, token: string): ErrorTree {
  const below = tree[token];
  if (below && !Array.isArray(below)) return below;
  const fresh: ErrorTree = {};
  tree[token] = fresh;
  return fresh;
}
