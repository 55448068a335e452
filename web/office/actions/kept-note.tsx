import { Alert, Button, Space } from 'antd';
import type { FormPage } from '#contract/office/index.ts';
import { momentText } from '../../ui/moment.ts';

interface Props {
  readonly kept: FormPage['kept'];
  readonly onStartOver: () => void;
  readonly onAccept: () => void;
}

/** Says that an unfinished form was found again. */
export function KeptNote({ kept, onStartOver, onAccept }: Props) {
  if (!kept) return null;
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      title={`已恢复您 ${momentText(kept.at)} 未完成的填写。`}
      action={
        <Space>
          <Button size="small" onClick={onAccept}>
            继续填写
          </Button>
          <Button size="small" onClick={onStartOver}>
            放弃，重新填写
          </Button>
        </Space>
      }
      style={{ marginBottom: 16 }}
    />
  );
}
