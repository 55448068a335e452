import { UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Progress } from 'antd';
import { useRef, useState } from 'react';
import { sendFile } from '../forms/uploads.ts';
import { sentenceOf } from '../server/problem.ts';

/** One file, sent to the office; it is nobody's but the sender's until it is signed. */
export function ChooseFile({ onChosen }: { readonly onChosen: (sha256: string) => void }) {
  const [name, setName] = useState<string | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  async function send(file: File) {
    setError(null);
    setShare(0);
    try {
      const { sha256 } = await sendFile(file, setShare, new AbortController().signal);
      setName(file.name);
      if (sha256) onChosen(sha256);
    } catch (problem) {
      setError(`${file.name} 没有传完，请重新选择。${sentenceOf(problem)}`);
    } finally {
      setShare(null);
    }
  }

  return (
    <div className="file-field">
      <input
        ref={input}
        type="file"
        accept=".docx,.md,.markdown,.txt"
        aria-label="法规正文文件"
        className="visually-hidden"
        tabIndex={-1}
        disabled={share !== null}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void send(file);
        }}
      />
      <Button
        type={name ? 'default' : 'primary'}
        icon={<UploadOutlined />}
        disabled={share !== null}
        onClick={() => input.current?.click()}
      >
        {name ? '换一个文件' : '选择文件'}
      </Button>
      {name && share === null && <span className="faint">　{name}</span>}
      {share !== null && <Progress percent={Math.floor(share * 100)} size="small" aria-label="正在上传" />}
      {error && <Alert type="warning" showIcon title={error} role="alert" />}
    </div>
  );
}
