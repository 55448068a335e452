import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { SignIn } from '#contract/office/index.ts';
import { ask } from '../server/ask.ts';
import { sentenceOf } from '../server/problem.ts';

interface Props {
  readonly onSignedIn: () => void | Promise<void>;
  readonly account?: string;
}

export function SignInForm({ onSignedIn, account = '' }: Props) {
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function signIn(values: SignIn) {
    setBusy(true);
    setError(null);
    try {
      await ask('/api/session', { method: 'POST', body: values, gate: false });
      await onSignedIn();
    } catch (problem) {
      setError(sentenceOf(problem));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Form<SignIn> layout="vertical" requiredMark={false} initialValues={{ account }} onFinish={signIn}>
      <div aria-live="assertive">{error && <Alert type="error" showIcon title={error} style={{ marginBottom: 16 }} />}</div>
      <Form.Item name="account" label="账号" rules={[{ required: true, message: '请输入账号' }]}>
        <Input autoComplete="username" autoFocus={account === ''} maxLength={64} size="large" spellCheck={false} />
      </Form.Item>
      <Form.Item name="password" label="口令" rules={[{ required: true, message: '请输入口令' }]}>
        <Input.Password autoComplete="current-password" autoFocus={account !== ''} maxLength={256} size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block size="large" loading={busy}>
        登录
      </Button>
    </Form>
  );
}
