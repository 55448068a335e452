import type { LawVersion } from '#contract/office/index.ts';
import { Mark } from '../../ui/mark.tsx';

export const stateTitles = { 'in-force': '现行有效', future: '尚未施行', ended: '已失效' } as const;
const moods = { 'in-force': 'good', future: 'note', ended: 'plain' } as const;

/** Whether a version is in force today, whether its text is there, and whether it was checked. */
export function VersionMarks({ version }: { readonly version: LawVersion }) {
  return (
    <span className="version-marks">
      <Mark mood={moods[version.state]}>{stateTitles[version.state]}</Mark>
      {!version.hasText && <Mark mood="plain">正文未导入</Mark>}
      {!version.verified && (
        <Mark mood="warn" title={version.note ?? '条款尚未与公布的文本核对。'}>
          待核
        </Mark>
      )}
    </span>
  );
}

/** 2021-07-15 至今; 2018-01-01 至 2021-07-14. */
export function spanText({ effectiveFrom, lastDay, state }: LawVersion): string {
  if (lastDay !== null) return `${effectiveFrom} 至 ${lastDay}`;
  return state === 'future' ? `自 ${effectiveFrom} 起` : `${effectiveFrom} 至今`;
}
