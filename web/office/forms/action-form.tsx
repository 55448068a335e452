import { withTheme } from '@rjsf/core';
import { Theme } from '@rjsf/antd';
import type { RJSFSchema } from '@rjsf/utils';
import { useMemo } from 'react';
import { AnswersField } from './answers.tsx';
import { ArrayItemTemplate, ArrayTemplate } from './array-template.tsx';
import { CheckedItemsField } from './checked-items.tsx';
import { DiscretionField } from './discretion/discretion-field.tsx';
import { TableField } from './discretion/table-field.tsx';
import type { FieldError } from './errors.ts';
import { FormValueContext } from './form-value.ts';
import { FieldTemplate } from './field-template.tsx';
import { InspectionItemsField } from './inspection-items.tsx';
import { LinksField } from './links.tsx';
import type { FormNode, FormValue } from './node.ts';
import { LicenceFindingsField } from './licence/findings.tsx';
import { LicenceMaterialsField } from './licence/materials.tsx';
import { LicenceSupplementField } from './licence/supplement.tsx';
import { ObjectTemplate } from './object-template.tsx';
import { ProblemResultsField } from './problem-results.tsx';
import { ReviewPointsField } from './review-points.tsx';
import type { FormSurroundings } from './surroundings.ts';
import { shownSchema, uiSchemaOf } from './ui-schema.ts';
import { errorTree, validator } from './validator.ts';
import { CaseWidget } from './widgets/case.tsx';
import { ChoicesWidget, ChoiceWidget } from './widgets/choices.tsx';
import { DigestWidget } from './widgets/digest.tsx';
import { DayWidget, MomentWidget } from './widgets/dates.tsx';
import { DrawWidget } from './widgets/draw.tsx';
import { FilesWidget, FileWidget } from './widgets/file.tsx';
import { FreshIdWidget } from './widgets/fresh-id.tsx';
import { IdentifierWidget } from './widgets/identifier.tsx';
import { MatterWidget } from './widgets/matter.tsx';
import { MatterStepWidget } from './widgets/matter-step.tsx';
import { MoneyWidget } from './widgets/money.tsx';
import { OfficersWidget, PersonWidget } from './widgets/people.tsx';
import { LineWidget, WordsWidget } from './widgets/text.tsx';
import { inChinese } from './words.ts';

const Form = withTheme<FormValue, RJSFSchema, FormSurroundings>(Theme);

const widgets = {
  line: LineWidget,
  choice: ChoiceWidget,
  choices: ChoicesWidget,
  digest: DigestWidget,
  'fresh-id': FreshIdWidget,
  words: WordsWidget,
  day: DayWidget,
  moment: MomentWidget,
  money: MoneyWidget,
  identifier: IdentifierWidget,
  person: PersonWidget,
  officers: OfficersWidget,
  matter: MatterWidget,
  draw: DrawWidget,
  case: CaseWidget,
  'matter-step': MatterStepWidget,
  file: FileWidget,
  files: FilesWidget,
};
const fields = {
  'review-points': ReviewPointsField,
  answers: AnswersField,
  'inspection-items': InspectionItemsField,
  'checked-items': CheckedItemsField,
  'problem-results': ProblemResultsField,
  links: LinksField,
  discretion: DiscretionField,
  'discretion-table': TableField,
  'licence-materials': LicenceMaterialsField,
  'licence-supplement': LicenceSupplementField,
  'licence-findings': LicenceFindingsField,
};
const templates = {
  FieldTemplate,
  ObjectFieldTemplate: ObjectTemplate,
  ArrayFieldTemplate: ArrayTemplate,
  ArrayFieldItemTemplate: ArrayItemTemplate,
};

interface Props {
  readonly schema: FormNode;
  readonly form: FormValue;
  readonly errors: readonly FieldError[];
  readonly surroundings: FormSurroundings;
  readonly locked: boolean;
  /** The draft is decided about here, not changed. */
  readonly lockDraft: boolean;
  readonly onChange: (form: FormValue) => void;
  /** The officer has put the keyboard into a field. */
  readonly onTouched: () => void;
  /** The officer has left this field (RFC 6901 pointer). */
  readonly onLeft: (pointer: string) => void;
}

/** An action's form, drawn from its schema. Checking and sending are its page's work. */
export function ActionForm({ schema, form, errors, surroundings, locked, lockDraft, onChange, onTouched, onLeft }: Props) {
  const shown = useMemo(() => shownSchema(schema) as RJSFSchema, [schema]);
  const uiSchema = useMemo(() => ({ ...uiSchemaOf(schema, lockDraft), 'ui:submitButtonOptions': { norender: true } }), [schema, lockDraft]);
  const extraErrors = useMemo(() => errorTree(errors), [errors]);
  return (
    <fieldset className="plain" aria-label="填写内容" onFocus={onTouched}>
      <FormValueContext value={form}>
        <Form
          className="action-form"
          schema={shown}
          uiSchema={uiSchema}
          formData={form}
          formContext={surroundings}
          validator={validator}
          noValidate
          noHtml5Validate
          extraErrors={extraErrors}
          showErrorList={false}
          disabled={locked}
          idPrefix="form"
          idSeparator="/"
          tagName="div"
          translateString={inChinese}
          widgets={widgets}
          fields={fields}
          templates={templates}
          experimental_defaultFormStateBehavior={{ emptyObjectFields: 'skipEmptyDefaults', arrayMinItems: { populate: 'never' } }}
          onChange={({ formData }) => onChange(formData ?? {})}
          onBlur={(id) => onLeft(id.startsWith('form/') ? id.slice(4) : '')}
        />
      </FormValueContext>
    </fieldset>
  );
}
