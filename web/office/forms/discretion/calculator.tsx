import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input, Radio } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { calculate, chosenIn, titleOf } from '#law/discretion/calculate.ts';
import { deviationsOf, factorsIn } from '#law/discretion/deviation.ts';
import { stepOf } from '#law/discretion/fines.ts';
import { gradeTitles, proposedGrade, type Grade } from '#law/discretion/grade.ts';
import { rowsFor } from '#law/discretion/standard.ts';
import type { JsonObject, Matter } from '#law/vocabulary.ts';
import type { Edition } from '#contract/office/index.ts';
import { Arithmetic } from '../../discretion/arithmetic.tsx';
import { LikeCasesBeside } from '../../discretion/like-cases.tsx';
import { Failed } from '../../frame/states.tsx';
import { questions } from '../../server/questions.ts';
import { Hint } from '../hint.tsx';
import type { FormValue } from '../node.ts';
import { FactorList } from './factor-list.tsx';
import { OwnGrades } from './own-grades.tsx';
import type { Situation } from './situation.ts';

interface Props {
  readonly id: string;
  readonly matter: Matter;
  readonly step: number;
  readonly situation: Situation;
  readonly kept: FormValue | null;
  readonly caseId: string;
  readonly hint: string | undefined;
  readonly locked: boolean;
  readonly onCalculated: (calculation: FormValue | undefined) => void;
  readonly onGrade: (grade: Grade) => void;
}

const nothing = { ruling: null, later: null };

/** Circumstances in, grade and range out: the same function the server will hold the draft to. */
export function Calculator({ id, matter, step, situation, kept, caseId, hint, locked, onCalculated, onGrade }: Props) {
  const applicable = useQuery(questions.discretionFor(matter.id, situation.conductEnd));
  const before = kept as JsonObject | null;
  const [factors, setFactors] = useState(() => (before ? factorsIn(before) : []));
  const [label, setLabel] = useState(() => String(before?.['label'] ?? ''));
  const [edition, setEdition] = useState<string | null>(() => (typeof before?.['standard'] === 'string' ? before['standard'] : null));
  const [reason, setReason] = useState(() => String(before?.['reason'] ?? ''));
  const { ruling, later } = applicable.data ?? nothing;
  const standard: Edition | null = later !== null && edition === later.id ? later : ruling;
  const shares = applicable.data?.shares;
  const { partyKind, base, grade, fine } = situation;
  const measure = measureOf(matter, step, partyKind);
  const hasRows = measure !== undefined && rowsFor(standard, matter.id, step, measure.target).length > 0;
  const answer = useMemo(
    () => shares && calculate({ matter, step, partyKind, base, factors, grade: grade === 'none' ? null : grade, label, standard, shares }),
    [matter, step, partyKind, base, factors, grade, label, standard, shares],
  );
  const calculation = useMemo(
    () => (answer && typeof answer === 'object' ? { ...answer, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) } : undefined),
    [answer, reason],
  );
  useEffect(() => {
    if (shares && JSON.stringify(calculation) !== JSON.stringify(kept ?? undefined)) onCalculated(calculation as FormValue | undefined);
  });
  if (applicable.error) return <Failed error={applicable.error} again={() => void applicable.refetch()} />;
  const proposed = proposedGrade(factors);
  const draft = { outcome: 'penalty', measures: { fine }, discretionCalc: (calculation ?? {}) as unknown as JsonObject };
  const deviations = calculation === undefined ? [] : deviationsOf(draft);
  return (
    <>
      <p>
        <b>{standard ? titleOf(standard) : '本局尚未装载适用的裁量基准'}</b>
        {!hasRows && (
          <span className="faint">
            　{standard ? '没有本事项本档次的内容，' : ''}按设置的默认比例计算（{shares?.discretionLighterTo.status ?? '待核'}）
          </span>
        )}
      </p>
      {ruling && later && (
        <Radio.Group
          aria-label="适用的裁量基准"
          disabled={locked}
          value={edition === later.id ? later.id : ruling.id}
          options={[
            { value: ruling.id, label: `行为时的：${titleOf(ruling)}` },
            { value: later.id, label: `现行的：${titleOf(later)}（较轻时适用）` },
          ]}
          onChange={(event) => setEdition(event.target.value)}
        />
      )}
      <FactorList matter={matter} partyKind={partyKind} factors={factors} locked={locked} onChange={setFactors} />
      <p className="discretion-proposal" aria-live="polite">
        所选情节指向 <b>“{gradeTitles[proposed]}”</b>
        {grade !== proposed && (
          <Button size="small" disabled={locked} onClick={() => onGrade(proposed)}>
            采用“{gradeTitles[proposed]}”
          </Button>
        )}
        {grade !== null && <span className="faint">　拟作决定现为“{gradeTitles[grade]}”</span>}
      </p>
      {measure && hasRows && (
        <OwnGrades
          rows={rowsFor(standard, matter.id, step, measure.target)}
          measure={measure}
          chosen={calculation?.label ?? label}
          locked={locked}
          onChange={(row) => {
            setLabel(row.label);
            onGrade(row.grade);
          }}
        />
      )}
      {typeof answer === 'string' && <Alert type="info" showIcon title={answer} />}
      {calculation && (
        <>
          <Arithmetic kept={calculation as unknown as FormValue} fine={fine} />
          {deviations.length > 0 && (
            <div className="discretion-reason">
              <Alert
                type="warning"
                showIcon
                title={deviations.join('')}
                description="偏离裁量基准的，应当说明理由；法制审核将就此写明意见。"
              />
              <label htmlFor={`${id}/reason`}>偏离裁量基准的理由</label>
              <Input.TextArea
                id={`${id}/reason`}
                value={reason}
                maxLength={3000}
                autoSize={{ minRows: 2, maxRows: 8 }}
                readOnly={locked}
                onChange={(event) => setReason(event.target.value)}
              />
              <Hint says={hint} />
            </div>
          )}
          <LikeCasesBeside
            matter={matter.id}
            step={step}
            party={partyKind}
            grade={calculation.grade}
            fine={fine}
            base={base}
            except={caseId}
          />
        </>
      )}
    </>
  );
}

function measureOf(matter: Matter, number: number, partyKind: string) {
  const step = stepOf(matter, number);
  return step && chosenIn(step, partyKind);
}
