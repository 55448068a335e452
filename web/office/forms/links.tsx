import { DeleteOutlined } from '@ant-design/icons';
import type { FieldProps } from '@rjsf/utils';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { questions } from '../server/questions.ts';
import { type FormValue, isObject } from './node.ts';

/** 关联案件: which case this one comes from, as the office filled it in. */
export function LinksField(props: FieldProps) {
  const { schema, formData, onChange, fieldPathId, readonly, disabled } = props;
  const links: FormValue[] = Array.isArray(formData) ? formData.filter(isObject) : [];
  if (links.length === 0) return null;
  const without = (index: number) => links.filter((_, at) => at !== index);
  return (
    <fieldset className="group" id={fieldPathId.$id} tabIndex={-1}>
      <legend>{schema.title}</legend>
      <ul className="links">
        {links.map((link, index) => (
          <li key={String(link['case'])}>
            <LinkedCase id={String(link['case'])} relation={String(link['relation'] ?? '')} />
            {!readonly && (
              <Button
                size="small"
                icon={<DeleteOutlined />}
                aria-label={`移除关联案件 ${index + 1}`}
                disabled={disabled ?? false}
                onClick={() => onChange(without(index).length > 0 ? without(index) : undefined, fieldPathId.path)}
              />
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function LinkedCase({ id, relation }: { readonly id: string; readonly relation: string }) {
  const page = useQuery({ ...questions.case(id), retry: false });
  return (
    <span>
      <Link to={`/cases/${id}`}>{page.data?.line.title ?? id}</Link>
      <span className="faint">　{relation}</span>
    </span>
  );
}
