import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import { Refusals } from '../cases/refusals.tsx';
import type { FieldError } from '../forms/errors.ts';
import { type FormNode, labelAt } from '../forms/node.ts';
import { showField } from '../forms/show-field.ts';
import type { Against } from './use-signing.ts';

interface Props {
  readonly schema: FormNode;
  readonly errors: readonly FieldError[];
  readonly against: Against | null;
}

/** Everything that keeps the form from being signed, in one list: each line leads to its field. */
export function Faults({ schema, errors, against }: Props) {
  const fields = [...errors, ...(against?.errors ?? [])];
  const refusals = against?.refusals.filter((refusal) => !refusal.field) ?? [];
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (against) shown.current?.scrollIntoView({ block: 'center' });
  }, [against]);
  return (
    <div aria-live="assertive" className="faults" ref={shown}>
      {against && (
        <Alert type={against.stale ? 'warning' : 'error'} showIcon title={against.says} description={<Refusals refusals={refusals} />} />
      )}
      {fields.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={`有 ${fields.length} 处需要改正`}
          description={
            <ul>
              {fields.map(({ field, says }) => (
                <li key={`${field}${says}`}>
                  <a
                    href={`#form${field}`}
                    onClick={(event) => {
                      event.preventDefault();
                      showField(field);
                    }}
                  >
                    {labelAt(schema, field) || '整份表单'}
                  </a>
                  ：{says}
                </li>
              ))}
            </ul>
          }
        />
      )}
    </div>
  );
}
