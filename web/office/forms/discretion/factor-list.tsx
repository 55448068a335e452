import { Button, Checkbox, Input, Radio } from 'antd';
import {
  effects,
  ownFactorArticle,
  statutoryFactors,
  type ChosenFactor,
  type Effect,
  type StatutoryFactor,
} from '#law/discretion/factors.ts';
import type { Matter } from '#law/vocabulary.ts';
import { Articles } from '../../../ui/articles.tsx';

interface Props {
  readonly matter: Matter;
  readonly partyKind: string;
  readonly factors: readonly ChosenFactor[];
  readonly locked: boolean;
  readonly onChange: (factors: readonly ChosenFactor[]) => void;
}

const weights = [
  { value: '', label: '不考虑' },
  { value: 'lighter', label: '从轻' },
  { value: 'neutral', label: '已考虑' },
  { value: 'heavier', label: '从重' },
];

/** The statute's own circumstances to tick, then the matter's to weigh, each with its provision. */
export function FactorList({ matter, partyKind, factors, locked, onChange }: Props) {
  const offered = statutoryFactors.filter(({ citizen }) => !citizen || partyKind === 'citizen');
  const others = factors.filter(({ id }) => id === 'other');
  const at = (factor: Pick<ChosenFactor, 'id' | 'says'>) => factors.findIndex(({ id, says }) => id === factor.id && says === factor.says);
  const put = (index: number, factor: ChosenFactor | null) =>
    onChange(
      index < 0 ? (factor ? [...factors, factor] : factors) : factors.flatMap((one, place) => (place === index ? (factor ?? []) : one)),
    );

  return (
    <>
      <fieldset className="plain">
        <legend>法定情节</legend>
        <ul className="factors">
          {offered.map((factor) => (
            <li key={factor.id}>
              <Statutory factor={factor} locked={locked} chosen={factors[at(factor)]} onChange={(chosen) => put(at(factor), chosen)} />
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset className="plain">
        <legend>
          本事项的情节{' '}
          <span className="faint">
            （<Articles of={[ownFactorArticle]} />）
          </span>
        </legend>
        <ul className="factors">
          {matter.discretionFactors.map((says) => {
            const index = at({ id: 'own', says });
            return (
              <li key={says}>
                <Weighed
                  says={says}
                  factor={factors[index]}
                  locked={locked}
                  onChange={(factor) => put(index, factor && { ...factor, id: 'own' })}
                />
              </li>
            );
          })}
          {others.map((factor) => {
            const index = factors.indexOf(factor);
            return (
              <li key={index}>
                <Input
                  aria-label="其他情节"
                  placeholder="写明其他情节"
                  maxLength={200}
                  disabled={locked}
                  value={factor.says}
                  onChange={(event) => put(index, { ...factor, says: event.target.value })}
                />
                <Weighed
                  says={factor.says}
                  factor={factor}
                  locked={locked}
                  onChange={(next) => put(index, next && { ...next, id: 'other' })}
                />
              </li>
            );
          })}
        </ul>
        <Button size="small" disabled={locked} onClick={() => onChange([...factors, { id: 'other', says: '其他情节', effect: 'neutral' }])}>
          添加其他情节
        </Button>
      </fieldset>
    </>
  );
}

function plain({ id, says, effect }: StatutoryFactor): ChosenFactor {
  return { id, says, effect };
}

interface StatutoryProps {
  readonly factor: StatutoryFactor;
  readonly chosen: ChosenFactor | undefined;
  readonly locked: boolean;
  readonly onChange: (chosen: ChosenFactor | null) => void;
}

function Statutory({ factor, chosen, locked, onChange }: StatutoryProps) {
  return (
    <>
      <Checkbox
        checked={chosen !== undefined}
        disabled={locked}
        onChange={(event) => onChange(event.target.checked ? plain(factor) : null)}
      >
        {factor.says}
      </Checkbox>
      <span className="faint">
        {effects[factor.effect]}　<Articles of={[factor.article]} />
      </span>
      {chosen && (
        <Input
          size="small"
          aria-label={`${factor.says}的证据`}
          placeholder="写明有什么证据证明"
          maxLength={500}
          disabled={locked}
          value={chosen.note ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? plain(factor) : { ...plain(factor), note: event.target.value })}
        />
      )}
    </>
  );
}

interface WeighedProps {
  readonly says: string;
  readonly factor: ChosenFactor | undefined;
  readonly locked: boolean;
  readonly onChange: (factor: ChosenFactor | null) => void;
}

function Weighed({ says, factor, locked, onChange }: WeighedProps) {
  const weigh = (effect: string) => {
    if (effect === '') return onChange(null);
    const note = factor?.note === undefined ? {} : { note: factor.note };
    onChange({ id: '', says, effect: effect as Effect, ...note });
  };
  return (
    <div className="weighed">
      <span>{says}</span>
      <Radio.Group
        aria-label={says}
        optionType="button"
        size="small"
        disabled={locked}
        value={factor?.effect ?? ''}
        options={weights}
        onChange={(event) => weigh(event.target.value)}
      />
      {factor && (
        <Input
          size="small"
          aria-label={`${says}的说明`}
          placeholder="写明具体情况，例如人数、次数、时间"
          maxLength={500}
          disabled={locked}
          value={factor.note ?? ''}
          onChange={(event) => {
            const { note: _, ...rest } = factor;
            onChange(event.target.value === '' ? rest : { ...rest, note: event.target.value });
          }}
        />
      )}
    </div>
  );
}
