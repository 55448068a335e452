import { BulbOutlined } from '@ant-design/icons';

/** 文书制作指引: what has to be written into the field, always in sight of whoever writes. */
export function Hint({ says }: { readonly says: string | undefined }) {
  if (!says) return null;
  return (
    <div className="hint">
      <BulbOutlined aria-hidden /> {says}
    </div>
  );
}
