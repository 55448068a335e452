import { AudioOutlined, FilePdfOutlined, FileTextOutlined, PictureOutlined, VideoCameraOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { FileShape, PaperShape } from '#contract/office/index.ts';
import { MaterialDrawer, type Opened } from './material-drawer.tsx';

interface Props {
  readonly papers: readonly PaperShape[];
  readonly files: readonly FileShape[];
}

/** Papers and recordings of an entry; each opens over the page. */
export function Materials({ papers, files }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  if (papers.length === 0 && files.length === 0) return null;
  return (
    <>
      <ul className="materials">
        {papers.map((paper, k) => (
          <li key={`${paper.sha256}-${k.toString()}`}>
            <Button size="small" icon={<FilePdfOutlined />} onClick={() => setOpened(openedPaper(paper))}>
              {paper.title}
              {paper.number && <span className="faint">{paper.number}</span>}
              <span className="faint">{paper.pages} 页</span>
            </Button>
          </li>
        ))}
        {files.map((file, k) => (
          <li key={`${file.sha256}-${k.toString()}`}>
            <Button size="small" icon={iconOf(file.type)} onClick={() => setOpened(openedFile(file))}>
              {file.name}
              <span className="faint">{sizeText(file.bytes)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <MaterialDrawer opened={opened} onClose={() => setOpened(null)} />
    </>
  );
}

function openedPaper(paper: PaperShape): Opened {
  return { title: paper.title, type: 'application/pdf', url: `/api/papers/${paper.sha256}`, sha256: paper.sha256, sm3: paper.sm3 };
}

function openedFile(file: FileShape): Opened {
  return { title: file.name, type: file.type, url: `/api/files/${file.sha256}`, sha256: file.sha256, sm3: file.sm3 };
}

function iconOf(type: string) {
  if (type.startsWith('audio/')) return <AudioOutlined />;
  if (type.startsWith('video/')) return <VideoCameraOutlined />;
  if (type.startsWith('image/')) return <PictureOutlined />;
  return type === 'application/pdf' ? <FilePdfOutlined /> : <FileTextOutlined />;
}

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 ** 2) return `${(bytes / 1024).toFixed(0)} KB`;
  return bytes < 1024 ** 3 ? `${(bytes / 1024 ** 2).toFixed(1)} MB` : `${(bytes / 1024 ** 3).toFixed(2)} GB`;
}
