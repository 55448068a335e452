import { amountText } from '#law/money.ts';
import { isObject } from '../forms/node.ts';
import { RangeBar } from './range-bar.tsx';

/** A calculation as it is kept: its lines, each with its provision, and the amount against the range. */
export function Arithmetic({ kept, fine }: { readonly kept: Readonly<Record<string, unknown>>; readonly fine: number }) {
  const lines = (Array.isArray(kept['lines']) ? kept['lines'] : []).filter(isObject);
  const statutory = lines[0] ?? {};
  const [least, most] = [Number(kept['least']), Number(kept['most'])];
  return (
    <>
      <ol className="arithmetic" aria-label="计算过程">
        {lines.map((line) => (
          <li key={String(line['says'])}>
            {String(line['says'])} <cite>{String(line['article'])}</cite>
          </li>
        ))}
      </ol>
      <RangeBar from={Number(statutory['from'])} to={Number(statutory['to'])} least={least} most={most} fine={fine} />
      <p>
        裁量幅度 <b>{least === most ? `${least}元` : `${least}元以上${most}元以下`}</b>
        {fine > 0 && <>，拟罚款 {amountText(fine)}</>}
        {typeof kept['reason'] === 'string' && <span>。偏离的理由：{kept['reason']}</span>}
      </p>
    </>
  );
}
