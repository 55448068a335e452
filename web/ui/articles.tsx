import { Tooltip } from 'antd';
import { Fragment } from 'react';
import { citationText, shortCitation } from '#law/statutes/citation-text.ts';
import type { Citation } from '#law/vocabulary.ts';
import { useAsOf, useOpener } from './as-of.tsx';

interface Cited {
  readonly law: string;
  readonly article: string;
  readonly paragraph?: number | undefined;
  readonly item?: number | undefined;
}

/** The provisions behind a sentence: short, with the full title on demand; each opens its text as it was on the day that counts here. */
export function Articles({ of }: { readonly of: readonly Cited[] }) {
  const open = useOpener();
  const asOf = useAsOf();
  if (of.length === 0) return null;
  return (
    <span className="articles">
      {of.map((cited, index) => {
        const citation = cited as Citation;
        const short = <cite>{shortCitation(citation)}</cite>;
        return (
          <Fragment key={`${cited.law}-${cited.article}-${cited.paragraph ?? ''}-${cited.item ?? ''}`}>
            {index > 0 && '、'}
            <Tooltip title={citationText(citation)}>
              {open ? (
                <button type="button" className="citation" onClick={() => open({ citation, ...asOf })}>
                  {short}
                </button>
              ) : (
                short
              )}
            </Tooltip>
          </Fragment>
        );
      })}
    </span>
  );
}
