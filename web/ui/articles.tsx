import { Tooltip } from 'antd';
import { Fragment } from 'react';
import { citationText, shortCitation } from '#law/statutes/citation-text.ts';
import type { Citation } from '#law/vocabulary.ts';

interface Cited {
  readonly law: string;
  readonly article: string;
  readonly paragraph?: number | undefined;
  readonly item?: number | undefined;
}

/** The provisions behind a sentence: short, with the full title on demand. */
export function Articles({ of }: { readonly of: readonly Cited[] }) {
  if (of.length === 0) return null;
  return (
    <span className="articles">
      {of.map((cited, index) => {
        const citation = cited as Citation;
        return (
          <Fragment key={`${cited.law}-${cited.article}-${cited.paragraph ?? ''}-${cited.item ?? ''}`}>
            {index > 0 && '、'}
            <Tooltip title={citationText(citation)}>
              <cite>{shortCitation(citation)}</cite>
            </Tooltip>
          </Fragment>
        );
      })}
    </span>
  );
}
