import { Alert, App, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { ask } from '../server/ask.ts';
import { sentenceOf } from '../server/problem.ts';
import { NewPassword } from './new-password.tsx';

export function PasswordDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const [form] = Form.useForm<{ readonly old: string; readonly password: string }>();
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { message } = App.useApp();

  async function change() {
    const { old, password } = await form.validateFields();
    setBusy(true);
    setError(null);
    try {
      await ask('/api/password', { method: 'PUT', body: { old, password } });
      void message.success('口令已修改。');
      onClose();
    } catch (problem) {
      setError(sentenceOf(problem));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      title="修改口令"
      open={open}
      onCancel={onClose}
      onOk={() => void change().catch(() => undefined)}
      okText="修改"
      confirmLoading={busy}
      width={420}
      destroyOnHidden
    >
      <div aria-live="assertive">{error && <Alert type="error" showIcon title={error} style={{ marginBottom: 12 }} />}</div>
      <Form form={form} layout="vertical" preserve={false}>
        <Form.Item name="old" label="现在的口令" rules={[{ required: true, message: '请输入现在的口令' }]}>
          <Input.Password maxLength={256} autoComplete="current-password" />
        </Form.Item>
        <NewPassword />
      </Form>
    </Modal>
  );
}
