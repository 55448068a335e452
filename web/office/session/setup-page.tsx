import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Result } from 'antd';
import { useState } from 'react';
import type { Setup } from '#contract/office/index.ts';
import { PageHead } from '../frame/page-head.tsx';
import { Shown } from '../frame/states.tsx';
import { ask } from '../server/ask.ts';
import { sentenceOf } from '../server/problem.ts';
import { questions } from '../server/questions.ts';

const roles = ['system-admin', 'security-admin', 'audit-admin'] as const;
type AdministratorRole = (typeof roles)[number];
const titles: Readonly<Record<AdministratorRole, readonly [title: string, says: string]>> = {
  'system-admin': ['系统管理员', '登记人员、开通账号'],
  'security-admin': ['安全管理员', '授予和解除岗位'],
  'audit-admin': ['审计管理员', '查看和监督前两者'],
};

type Given = { readonly code: string } & Readonly<Record<AdministratorRole, Omit<Setup['administrators'][number], 'role'>>>;

/** First run: the three administrators, who must be three people, are set up with the one-time code from the console. */
export function SetupPage() {
  const state = useQuery(questions.setup());
  return (
    <main className="narrow">
      <PageHead title="首次启用" says="登记三名互不兼任的管理员。一次性启用码显示在服务器控制台上，使用一次即失效。" />
      <Shown query={state}>
        {({ open }) => (open ? <SetupForm /> : <Result status="info" title="已经启用过了" extra={<a href="/">登录</a>} />)}
      </Shown>
    </main>
  );
}

function SetupForm() {
  const [error, setError] = useState<string | null>(null);
  const [state, setState] = useState<'asking' | 'busy' | 'done'>('asking');

  async function setUp(given: Given) {
    setState('busy');
    setError(null);
    const body: Setup = { code: given.code.trim(), administrators: roles.map((role) => ({ role, ...given[role] })) };
    try {
      await ask('/api/setup', { method: 'POST', body, gate: false });
      setState('done');
    } catch (problem) {
      setError(sentenceOf(problem));
      setState('asking');
    }
  }

  if (state === 'done') return <Result status="success" title="三名管理员已登记" extra={<a href="/">登录</a>} />;
  return (
    <Form<Given> layout="vertical" className="sheet" requiredMark={false} onFinish={setUp}>
      <div aria-live="assertive">{error && <Alert type="error" showIcon title={error} style={{ marginBottom: 16 }} />}</div>
      <Form.Item name="code" label="一次性启用码" rules={[{ required: true, message: '请输入控制台上的启用码' }]}>
        <Input autoComplete="one-time-code" maxLength={64} spellCheck={false} />
      </Form.Item>
      {roles.map((role) => (
        <Administrator key={role} role={role} />
      ))}
      <Button type="primary" htmlType="submit" size="large" loading={state === 'busy'}>
        登记并启用
      </Button>
    </Form>
  );
}

function Administrator({ role }: { readonly role: AdministratorRole }) {
  const [title, says] = titles[role];
  const asked = (message: string) => [{ required: true, message }];
  return (
    <fieldset className="group">
      <legend>{title}</legend>
      <p className="faint">{says}</p>
      <div className="form-grid">
        <Form.Item name={[role, 'name']} label="姓名" rules={asked('请输入姓名')}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name={[role, 'unit']} label="单位" rules={asked('请输入单位')}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name={[role, 'account']}
          label="账号"
          rules={[
            ...asked('请输入账号'),
            { pattern: /^[a-z0-9][a-z0-9._-]{0,63}$/, message: '只能用小写字母、数字、点和横线，以字母或者数字开头' },
          ]}
        >
          <Input maxLength={64} autoComplete="off" spellCheck={false} />
        </Form.Item>
        <Form.Item name={[role, 'password']} label="口令" rules={asked('请输入口令')}>
          <Input.Password maxLength={256} autoComplete="new-password" />
        </Form.Item>
      </div>
    </fieldset>
  );
}
