import { Modal, Segmented, Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { FormPage } from '#contract/office/index.ts';

interface Props {
  readonly asked: FormPage;
  readonly read: (paper: number) => Promise<Blob | null>;
  readonly onClose: () => void;
}

/** The paper as it would come out: marked 预览, no number spent, nothing written. */
export function Preview({ asked, read, onClose }: Props) {
  const [paper, setPaper] = useState(0);
  const [url, setUrl] = useState<string | null>(null);
  const latest = useRef({ read, onClose });
  latest.current = { read, onClose };

  useEffect(() => {
    let gone = false;
    let made: string | null = null;
    setUrl(null);
    void latest.current.read(paper).then((blob) => {
      if (gone) return;
      if (!blob) return latest.current.onClose();
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [paper]);

  return (
    <Modal title="预览文书（未签署，未编号）" open onCancel={onClose} footer={null} width="min(1000px, 96vw)" style={{ top: 20 }}>
      {asked.documents.length > 1 && (
        <Segmented
          value={paper}
          options={asked.documents.map(({ title }, index) => ({ value: index, label: title }))}
          onChange={setPaper}
          style={{ marginBottom: 8 }}
        />
      )}
      {url ? <iframe src={url} title="预览文书" className="preview" /> : <Spin description="正在排版…" className="preview" />}
    </Modal>
  );
}
