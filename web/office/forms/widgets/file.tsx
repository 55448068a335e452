import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import type { WidgetProps } from '@rjsf/utils';
import { Alert, Button, Progress } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { sizeText } from '../../cases/materials.tsx';
import { sentenceOf } from '../../server/problem.ts';
import { describedBy, surroundingsOf } from '../surroundings.ts';
import { knownFile, sendFile } from '../uploads.ts';

/** A recording or another file: sent in pieces, its digest goes into the form. */
export function FileWidget(props: WidgetProps) {
  const { value, onChange } = props;
  const chosen = typeof value === 'string' && value !== '' ? [value] : [];
  return <Files props={props} chosen={chosen} most={1} onChosen={([only]) => onChange(only)} />;
}

/** Several of them. */
export function FilesWidget(props: WidgetProps) {
  const { value, schema, onChange } = props;
  const chosen: string[] = Array.isArray(value) ? value : [];
  return (
    <Files props={props} chosen={chosen} most={schema.maxItems ?? 50} onChosen={(next) => onChange(next.length > 0 ? next : undefined)} />
  );
}

interface FilesProps {
  readonly props: WidgetProps;
  readonly chosen: readonly string[];
  readonly most: number;
  readonly onChosen: (digests: string[]) => void;
}

function Files({ props, chosen, most, onChosen }: FilesProps) {
  const { id, disabled, readonly } = props;
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(new Error('left')), []);

  async function sendAll(files: readonly File[]) {
    let digests = [...chosen];
    for (const file of files.slice(0, Math.max(1, most - (most === 1 ? 0 : chosen.length)))) {
      const digest = await send(file);
      if (!digest) return;
      digests = most === 1 ? [digest] : [...new Set([...digests, digest])];
      onChosen(digests);
    }
  }

  async function send(file: File): Promise<string | null> {
    const control = new AbortController();
    sending.current = control;
    setError(null);
    setShare(0);
    try {
      const uploaded = await sendFile(file, setShare, control.signal);
      return uploaded.sha256;
    } catch (problem) {
      if (!control.signal.aborted) setError(`${file.name} 没有传完，请重新选择同一文件，会接着上次的位置传。${sayOf(problem)}`);
      return null;
    } finally {
      setShare(null);
    }
  }

  const locked = disabled || readonly || false;
  return (
    <div className="file-field">
      <input
        ref={input}
        id={id}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        multiple={most > 1}
        disabled={locked || share !== null}
        {...describedBy(props)}
        onChange={(event) => {
          void sendAll([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      {chosen.map((digest) => (
        <Chosen
          key={digest}
          sha256={digest}
          props={props}
          onRemove={locked ? null : () => onChosen(chosen.filter((other) => other !== digest))}
        />
      ))}
      {share !== null && (
        <div role="status" aria-label="正在上传">
          <Progress percent={Math.floor(share * 100)} size="small" />
          <Button size="small" onClick={() => sending.current?.abort(new Error('cancelled'))}>
            暂停
          </Button>
        </div>
      )}
      {error && <Alert type="warning" showIcon title={error} role="alert" />}
      {!locked && share === null && (
        <div className="file-tools">
          <Button icon={<UploadOutlined />} onClick={() => input.current?.click()}>
            {most > 1 ? '添加文件' : chosen.length > 0 ? '换一个文件' : '选择文件'}
          </Button>
        </div>
      )}
    </div>
  );
}

function sayOf(problem: unknown): string {
  return problem instanceof Error && /[一-龥]/.test(problem.message) ? problem.message : sentenceOf(problem);
}

interface ChosenProps {
  readonly sha256: string;
  readonly props: WidgetProps;
  readonly onRemove: (() => void) | null;
}

function Chosen({ sha256, props, onRemove }: ChosenProps) {
  const { entries } = surroundingsOf(props);
  const recorded = entries.flatMap((entry) => entry.files).find((file) => file.sha256 === sha256);
  const file = recorded ?? knownFile(sha256);
  return (
    <p className="chosen-file">
      {file ? `${file.name}（${sizeText(file.bytes)}）` : '已上传的文件'}
      <span className="faint">　SHA-256 {sha256.slice(0, 16)}…</span>
      {onRemove && <Button type="text" size="small" icon={<DeleteOutlined />} aria-label="移除这个文件" onClick={onRemove} />}
    </p>
  );
}
