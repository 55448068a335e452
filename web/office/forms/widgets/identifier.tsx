import { CheckCircleOutlined } from '@ant-design/icons';
import type { WidgetProps } from '@rjsf/utils';
import { Input } from 'antd';
import { describedBy, optionsOf } from '../surroundings.ts';
import { identifierFaults } from '../identifier-faults.ts';

/** 统一社会信用代码 and 公民身份号码: judged as soon as all characters are there. */
export function IdentifierWidget(props: WidgetProps) {
  const { id, value, disabled, readonly, onChange, onBlur } = props;
  const format = optionsOf(props).inputFormat ?? '';
  const text = typeof value === 'string' ? value : '';
  const fault = text.length === 18 ? identifierFaults(format, text) : null;
  const good = text.length === 18 && fault === null;
  return (
    <>
      <Input
        id={id}
        value={text}
        maxLength={18}
        disabled={disabled ?? false}
        readOnly={readonly ?? false}
        {...describedBy(props)}
        {...(fault ? { status: 'error' as const } : {})}
        className="identifier"
        spellCheck={false}
        autoComplete="off"
        suffix={good ? <CheckCircleOutlined style={{ color: '#2f7d32' }} /> : <span className="faint">{text.length}/18</span>}
        onChange={(event) => onChange(event.target.value.trim().toUpperCase() || undefined)}
        onBlur={() => onBlur(id, value)}
      />
      <div className={fault ? 'fault' : 'fine'} aria-live="polite">
        {fault ?? (good ? '校验码正确' : '')}
      </div>
    </>
  );
}
