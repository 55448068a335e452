interface Props {
  /** The statutory range. */
  readonly from: number;
  readonly to: number;
  /** The range of the grade. */
  readonly least: number;
  readonly most: number;
  readonly fine: number;
}

/** The statutory range with the grade's part of it, and where the amount stands. */
export function RangeBar({ from, to, least, most, fine }: Props) {
  const low = Math.min(from, least);
  const width = Math.max(to - low, 1);
  const at = (yuan: number) => Math.min(100, Math.max(0, ((yuan - low) / width) * 100));
  const inside = fine >= least && fine <= most;
  const says = `法定幅度${from}元至${to}元，裁量幅度${least}元至${most}元${fine > 0 ? `，拟罚款${fine}元，${inside ? '在裁量幅度内' : '不在裁量幅度内'}` : ''}`;
  return (
    <div className="range" role="img" aria-label={says}>
      <div className="range-line">
        <div className="range-part" style={{ left: `${at(least)}%`, width: `${Math.max(at(most) - at(least), 0.6)}%` }} />
        {fine > 0 && <div className={inside ? 'range-fine' : 'range-fine range-outside'} style={{ left: `${at(fine)}%` }} />}
      </div>
      <div className="range-ends" aria-hidden>
        <span>{low}元</span>
        <span>{to}元</span>
      </div>
    </div>
  );
}
