import { Alert, Button, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import type { Activation } from '#contract/office/index.ts';
import { momentText } from '../../ui/moment.ts';
import { ask } from '../server/ask.ts';
import { sentenceOf } from '../server/problem.ts';

/** The system administrator opens a person's account; the code is shown once and handed over in person. */
export function OpenAccount({ person, name }: { readonly person: string; readonly name: string }) {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<Activation | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function make({ account }: { readonly account: string }) {
    setError(null);
    try {
      setMade(await ask<Activation>(`/api/people/${encodeURIComponent(person)}/activation`, { method: 'POST', body: { account } }));
    } catch (problem) {
      setError(sentenceOf(problem));
    }
  }

  function close() {
    setOpen(false);
    setMade(null);
    setError(null);
  }

  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`为${name}开通账号`}>
        开通账号
      </Button>
      <Modal title={`为${name}开通账号`} open={open} onCancel={close} footer={null} destroyOnHidden>
        <div aria-live="polite">
          {error && <Alert type="error" showIcon title={error} style={{ marginBottom: 12 }} />}
          {made && (
            <Alert
              type="success"
              showIcon
              title={`账号 ${made.account} 的启用码`}
              description={
                <>
                  <Typography.Text copyable code>
                    {made.code}
                  </Typography.Text>
                  <p>
                    只显示这一次，{momentText(made.until)} 前有效。请当面交给本人，在 <a href="/activate">启用账号</a> 页设置口令。
                  </p>
                </>
              }
            />
          )}
        </div>
        {!made && (
          <Form layout="vertical" onFinish={make}>
            <Form.Item
              name="account"
              label="账号"
              extra="小写字母和数字，可以用点、横线。"
              rules={[
                { required: true, message: '请输入账号' },
                { pattern: /^[a-z0-9][a-z0-9._-]{0,63}$/, message: '只能用小写字母、数字、点和横线，以字母或者数字开头' },
              ]}
            >
              <Input maxLength={64} autoComplete="off" spellCheck={false} />
            </Form.Item>
            <Button type="primary" htmlType="submit">
              生成启用码
            </Button>
          </Form>
        )}
      </Modal>
    </>
  );
}
