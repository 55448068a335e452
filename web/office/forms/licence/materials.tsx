import type { FieldProps } from '@rjsf/utils';
import { Checkbox } from 'antd';
import type { LicenceMaterial } from '#law/matters/licence-terms.ts';
import { materialsAsked } from '#law/matters/licence-terms.ts';
import { Articles } from '../../../ui/articles.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { faultsIn } from '../faults-in.ts';
import { licenceAround } from './around.ts';

/** 申请材料: the public list of the matter, ticked off as the papers come in. */
export function LicenceMaterialsField(props: FieldProps) {
  const { schema, formData, onChange, fieldPathId, readonly, disabled, errorSchema } = props;
  const { terms, request } = licenceAround(props);
  const asked = terms ? materialsAsked(terms, request) : [];
  const handed: readonly string[] = Array.isArray(formData) ? formData.map(String) : [];
  const faults = faultsIn(errorSchema);
  return (
    <fieldset className="group" id={fieldPathId.$id} tabIndex={-1}>
      <legend>{schema.title}</legend>
      {!terms && <p className="faint">选择许可事项以后，这里列出应当提交的材料。</p>}
      <ul className="points">
        {asked.map((material) => (
          <li key={material.id} className="point">
            <Checkbox
              disabled={readonly || disabled || false}
              checked={handed.includes(material.id)}
              onChange={({ target }) => {
                const next = asked.map(({ id }) => id).filter((id) => (id === material.id ? target.checked : handed.includes(id)));
                onChange(next, fieldPathId.path);
              }}
            >
              {material.name}
            </Checkbox>
            <AboutMaterial material={material} />
          </li>
        ))}
      </ul>
      {faults.length > 0 && (
        <div className="fault" role="alert">
          {faults.join(' ')}
        </div>
      )}
    </fieldset>
  );
}

/** Where it comes from, how many, whether everybody hands it in, and by which provision. */
function AboutMaterial({ material: { source, copies, necessity, articles, verified } }: { readonly material: LicenceMaterial }) {
  return (
    <div className="faint">
      {source}　{copies} 份{necessity === 'if-applicable' && '　涉及的才提交'}　<Articles of={articles} />{' '}
      {!verified && <Mark mood="warn">待核</Mark>}
    </div>
  );
}
