import { Drawer, Typography } from 'antd';

export interface Opened {
  readonly title: string;
  readonly type: string;
  readonly url: string;
  readonly sha256: string;
  readonly sm3: string;
}

/** A paper or a recording, with the digests the record commits to. */
export function MaterialDrawer({ opened, onClose }: { readonly opened: Opened | null; readonly onClose: () => void }) {
  return (
    <Drawer
      open={opened !== null}
      onClose={onClose}
      title={opened?.title}
      size="min(960px, 100vw)"
      destroyOnHidden
      styles={{ body: { display: 'flex', flexDirection: 'column', gap: 8, padding: 12 } }}
      extra={
        opened && (
          <a href={opened.url} target="_blank" rel="noreferrer">
            新窗口打开
          </a>
        )
      }
      footer={
        opened && (
          <div className="digests">
            <div>
              SHA-256 <Typography.Text code>{opened.sha256}</Typography.Text>
            </div>
            <div>
              SM3 <Typography.Text code>{opened.sm3}</Typography.Text>
            </div>
          </div>
        )
      }
    >
      {opened && <Content opened={opened} />}
    </Drawer>
  );
}

/** Recordings made at the scene have no captions; the inquiry record beside them is their text. */
function Content({ opened }: { readonly opened: Opened }) {
  const { type, url, title } = opened;
  if (type.startsWith('image/')) return <img src={url} alt={title} className="material-picture" />;
  if (type.startsWith('audio/'))
    return (
      <audio src={url} controls style={{ width: '100%' }}>
        <track kind="captions" label="无字幕，文字见笔录" />
      </audio>
    );
  if (type.startsWith('video/'))
    return (
      <video src={url} controls className="material-picture">
        <track kind="captions" label="无字幕，文字见笔录" />
      </video>
    );
  if (type === 'application/pdf') return <iframe src={url} title={title} className="material-paper" />;
  return (
    <p>
      这种文件不能在网页中直接查看，请<a href={url}>下载后查看</a>。
    </p>
  );
}
