import { Alert, Button, Form, Input, Result } from 'antd';
import { useState } from 'react';
import { ask } from '../server/ask.ts';
import { sentenceOf } from '../server/problem.ts';
import { PageHead } from '../frame/page-head.tsx';
import { NewPassword } from './new-password.tsx';

interface Given {
  readonly account: string;
  readonly code: string;
  readonly password: string;
}

/** A new colleague sets their own password with the code the system administrator handed over. */
export function ActivatePage() {
  const [error, setError] = useState<string | null>(null);
  const [state, setState] = useState<'asking' | 'busy' | 'done'>('asking');

  async function activate({ account, code, password }: Given) {
    setState('busy');
    setError(null);
    try {
      await ask('/api/activation', { method: 'POST', body: { account, code, password }, gate: false });
      setState('done');
    } catch (problem) {
      setError(sentenceOf(problem));
      setState('asking');
    }
  }

  if (state === 'done') return <Result status="success" title="账号已启用" extra={<a href="/">登录</a>} />;
  return (
    <main className="narrow">
      <PageHead title="启用账号" says="启用码由系统管理员当面交给您，只能使用一次。" />
      <Form<Given> layout="vertical" className="sheet" requiredMark={false} onFinish={activate}>
        <div aria-live="assertive">{error && <Alert type="error" showIcon title={error} style={{ marginBottom: 16 }} />}</div>
        <Form.Item name="account" label="账号" rules={[{ required: true, message: '请输入账号' }]}>
          <Input maxLength={64} autoComplete="username" spellCheck={false} />
        </Form.Item>
        <Form.Item name="code" label="启用码" rules={[{ required: true, message: '请输入启用码' }]}>
          <Input maxLength={32} autoComplete="one-time-code" spellCheck={false} />
        </Form.Item>
        <NewPassword />
        <Button type="primary" htmlType="submit" size="large" loading={state === 'busy'}>
          启用账号
        </Button>
      </Form>
    </main>
  );
}
