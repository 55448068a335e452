import { Alert, Button } from 'antd';
import type { CasePage } from '#contract/office/index.ts';
import { momentText } from '../../ui/moment.ts';

interface Props {
  readonly page: CasePage;
  readonly seen: number;
  readonly onSeen: () => void;
}

/** Somebody acted in the case while this form was being filled: what, who, when; the form stays. */
export function Stale({ page, seen, onSeen }: Props) {
  const fresh = page.entries.filter((entry) => entry.n >= seen);
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title="案件已有新进展，您填写的内容仍然保留。"
      description={
        <>
          <ul>
            {fresh.map((entry) => (
              <li key={entry.n}>
                环节{entry.n + 1} {entry.title}　{entry.by.name}　{momentText(entry.at)}
              </li>
            ))}
          </ul>
          <p>请核对以上新进展是否影响本次填写，再继续签署。</p>
        </>
      }
      action={<Button onClick={onSeen}>已知悉，继续</Button>}
      style={{ marginBottom: 16 }}
    />
  );
}
