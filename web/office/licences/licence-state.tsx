import type { Licences } from '#contract/office/index.ts';
import { Mark } from '../../ui/mark.tsx';

type Licence = Licences['licences'][number];

const soon = 30;

/** Where it stands, and how long still; never colour alone. */
export function LicenceState({
  licence: { state, stateTitle, daysLeft },
}: {
  readonly licence: Pick<Licence, 'state' | 'stateTitle' | 'daysLeft'>;
}) {
  if (state !== 'in-force') return <Mark mood={state === 'expired' ? 'bad' : state === 'silent' ? 'note' : 'plain'}>{stateTitle}</Mark>;
  return (
    <>
      <Mark mood={daysLeft <= soon ? 'warn' : 'good'}>{stateTitle}</Mark>
      <span className="faint">{daysLeft === 0 ? '今日届满' : `还有 ${daysLeft} 日`}</span>
    </>
  );
}
