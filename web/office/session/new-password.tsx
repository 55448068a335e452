import { Form, Input } from 'antd';

/** The new password, twice. How strong it must be is the server's to say. */
export function NewPassword() {
  return (
    <>
      <Form.Item
        name="password"
        label="新口令"
        extra="至少 12 位，不要用姓名、电话或者连续字符。"
        rules={[{ required: true, message: '请输入新口令' }]}
      >
        <Input.Password maxLength={256} autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label="再输一次新口令"
        dependencies={['password']}
        rules={[
          { required: true, message: '请再输一次新口令' },
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue('password') ? Promise.resolve() : Promise.reject(new Error('两次输入的口令不一致')),
          }),
        ]}
      >
        <Input.Password maxLength={256} autoComplete="new-password" />
      </Form.Item>
    </>
  );
}
