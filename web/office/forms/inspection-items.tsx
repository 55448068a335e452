import type { FieldProps } from '@rjsf/utils';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { questions } from '../server/questions.ts';
import { isObject } from './node.ts';

interface Item {
  readonly id: string;
  readonly name: string;
}

/** 检查事项: chosen from the published list; the record keeps number and name. */
export function InspectionItemsField(props: FieldProps) {
  const { schema, formData, onChange, fieldPathId, readonly, disabled, rawErrors } = props;
  const register = useQuery(questions.register('inspection-items-register'));
  const chosen: Item[] = (Array.isArray(formData) ? formData : [])
    .filter(isObject)
    .map((item) => ({ id: String(item['id']), name: String(item['name']) }));
  const known = publishedItems(register.data?.facts);
  const options = [...known, ...chosen.filter(({ id }) => !known.some((item) => item.id === id))];
  return (
    <div className="field">
      <label htmlFor={fieldPathId.$id}>{schema.title}</label>
      <Select
        id={fieldPathId.$id}
        mode="multiple"
        value={chosen.map(({ id }) => id)}
        disabled={readonly || disabled || false}
        loading={register.isFetching}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="从已公布的检查事项中选择"
        notFoundContent="没有已公布的检查事项，未公布的事项不得实施"
        aria-invalid={(rawErrors?.length ?? 0) > 0}
        style={{ width: '100%' }}
        options={options.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(ids: string[]) =>
          onChange(
            ids.flatMap((id) => options.filter((item) => item.id === id)),
            fieldPathId.path,
          )
        }
      />
    </div>
  );
}

/** Items of the list that stand in public, as the register says. */
export function publishedItems(facts: unknown): Item[] {
  const items = isObject(facts) && isObject(facts['items']) ? facts['items'] : {};
  const published = isObject(facts) && isObject(facts['published']) ? facts['published'] : {};
  return Object.entries(items).flatMap(([id, item]) =>
    isObject(item) && published[id] !== undefined ? [{ id, name: String(item['name'] ?? '') }] : [],
  );
}
