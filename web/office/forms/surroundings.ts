import type { WidgetProps } from '@rjsf/utils';
import type { EntryShape, People } from '#contract/office/index.ts';
import type { FormValue } from './node.ts';

/** What widgets may need to know about the case and the bureau. */
export interface FormSurroundings {
  readonly people: People;
  readonly me: string;
  readonly entries: readonly EntryShape[];
  readonly draftDigest: string | null;
  /** What the case remembers. */
  readonly facts: unknown;
  readonly caseId: string;
  /** What stands in the form so far. */
  readonly form: FormValue;
  /** Beside the masked copy: what the record itself says, by field. */
  readonly originals: Readonly<Record<string, string>>;
}

const nothingAround: FormSurroundings = {
  people: [],
  me: '',
  entries: [],
  draftDigest: null,
  facts: {},
  caseId: '',
  form: {},
  originals: {},
};

export function surroundingsOf(props: Pick<WidgetProps, 'registry'>): FormSurroundings {
  return (props.registry.formContext as FormSurroundings | undefined) ?? nothingAround;
}

/** Options our `uiSchemaOf` puts on a field. */
export interface FieldOptions {
  readonly hint?: string;
  readonly words?: readonly string[];
  readonly role?: string;
  readonly inputFormat?: string;
  /** Left empty it is null: no star. */
  readonly mayBeNone?: boolean;
  readonly onlyWhere?: { readonly [field: string]: readonly string[] };
}

export function optionsOf(props: Pick<WidgetProps, 'options'>): FieldOptions {
  return props.options as FieldOptions;
}

/** What RJSF hands to a widget that labels itself by the field template. */
export function describedBy(props: Pick<WidgetProps, 'id' | 'rawErrors'>): { 'aria-describedby': string; 'aria-invalid': boolean } {
  return { 'aria-describedby': `${props.id}__notes`, 'aria-invalid': (props.rawErrors?.length ?? 0) > 0 };
}
