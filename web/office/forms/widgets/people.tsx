import type { WidgetProps } from '@rjsf/utils';
import { Select } from 'antd';
import type { People } from '#contract/office/index.ts';
import { describedBy, optionsOf, surroundingsOf } from '../surroundings.ts';

type Colleague = People[number];

function described(person: Colleague, me: string) {
  const self = person.id === me ? '（本人）' : '';
  return `${person.name}${self}　${person.unit}${person.certificate ? `　执法证 ${person.certificate}` : ''}`;
}

function choices(people: People, me: string, role: string | undefined) {
  return people
    .filter((person) => !role || person.roles.includes(role))
    .map((person) => ({ value: person.id, label: described(person, me) }));
}

export function PersonWidget(props: WidgetProps) {
  const { id, value, disabled, readonly, onChange, onBlur } = props;
  const { people, me } = surroundingsOf(props);
  const multiple = props.schema.type === 'array';
  return (
    <Select
      id={id}
      {...(multiple ? { mode: 'multiple' as const } : {})}
      value={value ?? (multiple ? [] : null)}
      disabled={disabled || readonly || false}
      {...describedBy(props)}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      placeholder="输入姓名查找"
      options={choices(people, me, optionsOf(props).role)}
      onChange={(picked) => onChange(picked ?? undefined)}
      onBlur={() => onBlur(id, value)}
    />
  );
}

/** 两名执法人员: the signer stays in; those without a valid certificate today cannot be chosen. */
export function OfficersWidget(props: WidgetProps) {
  const { id, value, disabled, readonly, onChange, onBlur } = props;
  const { people, me } = surroundingsOf(props);
  const officers = people.filter((person) => person.roles.includes(optionsOf(props).role ?? 'officer'));
  const chosen: string[] = Array.isArray(value) ? value : [];
  return (
    <>
      <Select
        id={id}
        mode="multiple"
        value={chosen}
        disabled={disabled || readonly || false}
        {...describedBy(props)}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="选择两名执法人员，包括本人"
        labelRender={({ value: person }) => people.find(({ id: known }) => known === person)?.name ?? String(person)}
        options={officers.map((person) => ({
          value: person.id,
          label: described(person, me),
          disabled: person.certificate === null && !chosen.includes(person.id),
        }))}
        onChange={(picked: string[]) => onChange(picked)}
        onBlur={() => onBlur(id, value)}
      />
      {me !== '' && !chosen.includes(me) && officers.some((person) => person.id === me) && !readonly && (
        <button type="button" className="text-button" onClick={() => onChange([me, ...chosen])}>
          加入本人
        </button>
      )}
    </>
  );
}
