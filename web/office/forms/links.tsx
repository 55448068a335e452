import { DeleteOutlined } from '@ant-design/icons';
import type { FieldProps } from '@rjsf/utils';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { Link } from 'react-router';
import { questions } from '../server/questions.ts';
import { type FormNode, type FormValue, isObject } from './node.ts';
import { surroundingsOf } from './surroundings.ts';
import { CaseSelect } from './widgets/case.tsx';

/** 关联案件: the cases this one belongs to, as the office filled them in or as they are searched for here. */
export function LinksField(props: FieldProps) {
  const { schema, formData, onChange, fieldPathId, readonly, disabled } = props;
  const { caseId } = surroundingsOf(props);
  const id = fieldPathId.$id;
  const links: FormValue[] = Array.isArray(formData) ? formData.filter(isObject) : [];
  const shut = readonly || disabled || false;
  const words = (schema as FormNode).items?.properties?.['relation']?.['x-words'] ?? [];
  const write = (next: readonly FormValue[]) => onChange(next.length > 0 ? next : undefined, fieldPathId.path);
  if (shut && links.length === 0) return null;
  return (
    <fieldset className="group" id={id} tabIndex={-1}>
      <legend>{schema.title}</legend>
      {schema.description && <p className="faint">{schema.description}</p>}
      <ul className="links">
        {links.map((link, index) => (
          <li key={String(link['case'])}>
            <LinkedCase id={String(link['case'])} />
            <Input
              aria-label={`与关联案件 ${index + 1} 的关系`}
              placeholder="与本案的关系"
              list={`${id}__relations`}
              maxLength={200}
              readOnly={shut}
              value={String(link['relation'] ?? '')}
              onChange={(event) => write(links.map((one, at) => (at === index ? { ...one, relation: event.target.value } : one)))}
            />
            {!shut && (
              <Button
                size="small"
                icon={<DeleteOutlined />}
                aria-label={`移除关联案件 ${index + 1}`}
                onClick={() => write(links.filter((_, at) => at !== index))}
              />
            )}
          </li>
        ))}
      </ul>
      <datalist id={`${id}__relations`}>
        {words.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
      {!shut && links.length < 20 && (
        <CaseSelect
          id={`${id}/add`}
          aria-label="添加关联案件"
          value={null}
          except={caseId}
          disabled={false}
          onPicked={(picked) => {
            if (picked && !links.some((link) => link['case'] === picked)) write([...links, { case: picked, relation: words[0] ?? '' }]);
          }}
        />
      )}
    </fieldset>
  );
}

function LinkedCase({ id }: { readonly id: string }) {
  const page = useQuery({ ...questions.case(id), retry: false });
  return <Link to={`/cases/${id}`}>{page.data?.line.title ?? id}</Link>;
}
