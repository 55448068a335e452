import { Radio } from 'antd';
import { gradeTitles } from '#law/discretion/grade.ts';
import type { StandardRow } from '#law/discretion/standard.ts';
import { unitOf } from '#law/discretion/table.ts';
import type { Measure } from '#law/vocabulary.ts';

interface Props {
  readonly rows: readonly StandardRow[];
  readonly measure: Measure;
  readonly chosen: string;
  readonly locked: boolean;
  readonly onChange: (row: StandardRow) => void;
}

/** The bureau's own grades for this step, to be found by their circumstances. */
export function OwnGrades({ rows, measure, chosen, locked, onChange }: Props) {
  const unit = unitOf(measure);
  return (
    <Radio.Group
      className="own-grades"
      aria-label="本局裁量基准的档次"
      disabled={locked}
      value={chosen}
      onChange={(event) => {
        const row = rows.find(({ label }) => label === event.target.value);
        if (row) onChange(row);
      }}
    >
      {rows.map(({ label, grade, circumstances, least, most, source }) => (
        <Radio key={label} value={label}>
          <b>{label}</b>（{gradeTitles[grade]}）　{circumstances}
          <span className="faint">{`　${least === 0 ? '' : `${least}${unit}以上`}${most}${unit}以下${source ? `　${source}` : ''}`}</span>
        </Radio>
      ))}
    </Radio.Group>
  );
}
