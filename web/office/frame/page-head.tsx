import { type ReactNode, useEffect } from 'react';

interface Props {
  readonly title: string;
  readonly says?: ReactNode;
  readonly extra?: ReactNode;
}

/** The page's one heading; it also names the browser tab. */
export function PageHead({ title, says, extra }: Props) {
  useEffect(() => {
    document.title = `${title} · 明证`;
  }, [title]);
  return (
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        {says && <p className="faint">{says}</p>}
      </div>
      {extra && <div className="page-extra">{extra}</div>}
    </div>
  );
}
