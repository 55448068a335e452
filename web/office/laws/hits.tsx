import { Link } from 'react-router';
import type { Laws } from '#contract/office/index.ts';
import { shortCitation } from '#law/statutes/citation-text.ts';
import { VersionMarks } from './version-marks.tsx';

/** Articles that have the words looked for. */
export function Hits({ answer, words }: { readonly answer: Laws; readonly words: string }) {
  const { hits, more } = answer;
  return (
    <section aria-label="条文中的结果" className="hits">
      <h2>
        条文中的结果（{hits.length}
        {more && '+'}）
      </h2>
      {hits.length === 0 && <p className="faint">导入的正文中没有“{words}”。没有导入正文的法规无法按条文查找。</p>}
      <ol>
        {hits.map(({ version, article, snippet }) => (
          <li key={`${version.law}-${article}`}>
            <Link to={`/laws/${version.law}?article=${article}`}>
              {version.title} {shortCitation({ law: version.law, article }).split(' ').at(-1)}
            </Link>{' '}
            <span className="faint">{version.version}</span> <VersionMarks version={version} />
            <div className="faint">
              <Marked text={snippet} words={words} />
            </div>
          </li>
        ))}
      </ol>
      {more && <p className="faint">只列出前 {hits.length} 条，请再加一个词。</p>}
    </section>
  );
}

function Marked({ text, words }: { readonly text: string; readonly words: string }) {
  const wanted = words.split(/\s+/).filter(Boolean);
  const pattern = new RegExp(`(${wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'u');
  // Every second part is one of the words.
  return text.split(pattern).map((part, k) => (k % 2 === 1 ? <mark key={`${k.toString()}${part}`}>{part}</mark> : part));
}
