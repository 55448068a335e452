import type { WidgetProps } from '@rjsf/utils';
import { InputNumber } from 'antd';
import { inCapitals } from '#law/money.ts';
import { describedBy } from '../surroundings.ts';

/** Whole yuan, with the amount in capitals beneath as the paper will say it. */
export function MoneyWidget(props: WidgetProps) {
  const { id, value, disabled, readonly, schema, onChange, onBlur } = props;
  const amount = typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
  return (
    <>
      <InputNumber<number>
        id={id}
        value={typeof value === 'number' ? value : null}
        min={schema.minimum ?? 0}
        disabled={disabled ?? false}
        readOnly={readonly ?? false}
        {...describedBy(props)}
        precision={0}
        suffix="元"
        formatter={(shown) => (shown === undefined || shown === null ? '' : String(shown).replace(/\B(?=(\d{3})+$)/g, ','))}
        parser={(typed) => Number((typed ?? '').replace(/[^\d-]/g, ''))}
        onChange={(next) => onChange(next ?? undefined)}
        onBlur={() => onBlur(id, value)}
        style={{ width: 240 }}
      />
      <div className="capitals" aria-live="polite">
        {amount !== null && `大写：${inCapitals(amount)}`}
      </div>
    </>
  );
}
