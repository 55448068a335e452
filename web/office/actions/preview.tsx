import { Button, Modal, Space, Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { isProblem } from '../server/problem.ts';

interface Props {
  /** The k-th paper. @throws ProblemAnswer, `not-found` where there are fewer. */
  readonly read: (paper: number) => Promise<Blob>;
  /** The server had something against the form. */
  readonly onRefused: (error: unknown) => void;
  readonly onClose: () => void;
}

/** The papers as they would come out: marked 预览, no number spent, nothing written. */
export function Preview({ read, onRefused, onClose }: Props) {
  const [paper, setPaper] = useState(0);
  const [url, setUrl] = useState<string | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const latest = useRef({ read, onRefused });
  latest.current = { read, onRefused };

  useEffect(() => {
    let gone = false;
    let made: string | null = null;
    setUrl(null);
    const show = (blob: Blob) => {
      if (gone) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    };
    const stop = (error: unknown) => {
      if (gone) return;
      if (paper > 0 && isProblem(error, 'not-found')) {
        setLast(paper - 1);
        setPaper(paper - 1);
      } else latest.current.onRefused(error);
    };
    latest.current.read(paper).then(show, stop);
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [paper]);

  return (
    <Modal title="预览文书（未签署，未编号）" open onCancel={onClose} footer={null} width="min(1000px, 96vw)" style={{ top: 20 }}>
      {url ? (
        <iframe src={url} title={`预览第 ${paper + 1} 份文书`} className="preview" />
      ) : (
        <Spin description="正在排版…" className="preview" />
      )}
      <Space style={{ marginTop: 8 }}>
        <Button disabled={paper === 0} onClick={() => setPaper(paper - 1)}>
          上一份
        </Button>
        <span aria-live="polite">
          第 {paper + 1} 份{last === paper && '，没有更多文书'}
        </span>
        <Button disabled={last === paper || url === null} onClick={() => setPaper(paper + 1)}>
          下一份
        </Button>
      </Space>
    </Modal>
  );
}
