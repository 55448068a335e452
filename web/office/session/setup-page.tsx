import { Alert, Button, Form, Input, Result } from 'antd';
import { useState } from 'react';
import { ask } from '../server/ask.ts';
import { sentenceOf } from '../server/problem.ts';

const administrators = [
  ['systemAdmin', '系统管理员', '登记人员、开通账号'],
  ['securityAdmin', '安全管理员', '授予和解除岗位'],
  ['auditAdmin', '审计管理员', '查看和监督前两者'],
] as const;

/** First run: the three administrators, who must be three people, are set up with the one-time code from the console. */
export function SetupPage() {
  const [error, setError] = useState<string | null>(null);
  const [state, setState] = useState<'asking' | 'busy' | 'done'>('asking');

  async function setUp(values: object) {
    setState('busy');
    setError(null);
    try {
      await ask('/api/setup', { method: 'POST', body: values, gate: false });
      setState('done');
    } catch (problem) {
      setError(sentenceOf(problem));
      setState('asking');
    }
  }

  if (state === 'done') return <Result status="success" title="三名管理员已登记" extra={<a href="/">登录</a>} />;
  return (
    <main className="narrow">
      <h1>首次启用</h1>
      <p className="faint">登记三名互不兼任的管理员。一次性启用码显示在服务器控制台上，使用一次即失效。</p>
      <Form layout="vertical" className="sheet" onFinish={setUp}>
        <div aria-live="assertive">{error && <Alert type="error" showIcon title={error} style={{ marginBottom: 16 }} />}</div>
        <Form.Item name="code" label="一次性启用码" rules={[{ required: true, message: '请输入控制台上的启用码' }]}>
          <Input autoComplete="one-time-code" maxLength={100} />
        </Form.Item>
        {administrators.map(([key, title, says]) => (
          <fieldset key={key} className="group">
            <legend>{title}</legend>
            <p className="faint">{says}</p>
            <div className="form-grid">
              <Form.Item name={[key, 'name']} label="姓名" rules={[{ required: true, message: '请输入姓名' }]}>
                <Input maxLength={60} autoComplete="off" />
              </Form.Item>
              <Form.Item name={[key, 'account']} label="账号" rules={[{ required: true, message: '请输入账号' }]}>
                <Input maxLength={64} autoComplete="off" />
              </Form.Item>
              <Form.Item
                name={[key, 'password']}
                label="口令"
                rules={[
                  { required: true, message: '请输入口令' },
                  { min: 12, message: '口令至少 12 位' },
                ]}
              >
                <Input.Password maxLength={256} autoComplete="new-password" />
              </Form.Item>
            </div>
          </fieldset>
        ))}
        <Button type="primary" htmlType="submit" size="large" loading={state === 'busy'}>
          登记并启用
        </Button>
      </Form>
    </main>
  );
}
