import { Modal } from 'antd';
import type { FormPage } from '#contract/office/index.ts';
import { useSignedIn } from '../session/signed-in.tsx';
import { filesIn } from '../forms/files-in.ts';
import type { FormNode, FormValue } from '../forms/node.ts';

interface Props {
  readonly asked: FormPage;
  readonly n: number;
  readonly form: FormValue;
  readonly schema: FormNode;
  readonly open: boolean;
  readonly busy: boolean;
  readonly onSign: () => void;
  readonly onBack: () => void;
}

/** Last look before signing: what will be written, what will be issued, and that it stays. */
export function Confirm({ asked, n, form, schema, open, busy, onSign, onBack }: Props) {
  const { person } = useSignedIn();
  const files = filesIn(schema, form).length;
  const must = asked.recordings.filter(({ level }) => level === 'must');
  return (
    <Modal
      title={`签署“${asked.title}”`}
      open={open}
      onOk={onSign}
      onCancel={onBack}
      okText="确认签署"
      cancelText="返回修改"
      confirmLoading={busy}
      cancelButtonProps={{ disabled: busy }}
      mask={{ closable: false }}
      closable={!busy}
    >
      <p>将以 {person.name} 的名义写入：</p>
      <ul>
        <li>
          办理记录第 {n + 1} 环节“{asked.title}”
        </li>
        {asked.documents.length > 0 && <li>生成文书：{asked.documents.map(({ title }) => title).join('、')}（按适用情形，签署后编号）</li>}
        {files > 0 && <li>附上 {files} 个文件，连同其数字摘要</li>}
      </ul>
      {must.length > 0 && (
        <p className="hint">
          本环节应当音像记录：{must.map(({ title }) => title).join('、')}。
          {files === 0 && '现在没有附上任何文件，请确认记录另行保存并将归入案卷。'}
        </p>
      )}
      <p>
        <strong>签署后不能修改或者删除，只能以新的环节更正。</strong>
      </p>
    </Modal>
  );
}
