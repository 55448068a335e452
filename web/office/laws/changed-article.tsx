import type { LawImpact } from '#contract/office/index.ts';
import { shortCitation } from '#law/statutes/citation-text.ts';
import type { Citation } from '#law/vocabulary.ts';
import { Mark } from '../../ui/mark.tsx';
import { changeTitles } from './change-titles.ts';
import { SideBySide } from './side-by-side.tsx';
import { byKind, useKinds } from './use-kinds.ts';

type Change = LawImpact['changes'][number];
type Use = Change['uses'][number];

const moods = { changed: 'warn', moved: 'note', added: 'good', removed: 'bad' } as const;
const touches: Readonly<Record<Use['touch'], string>> = {
  words: '所引部分有改动',
  number: '只改条号',
  elsewhere: '所引部分未变，同条其他部分有改动',
  gone: '所引条文已删去',
  new: '引用的是新增条文',
};

/** One article that changed: both texts beside each other, then what rests on it. */
export function ChangedArticle({ change }: { readonly change: Change }) {
  const { kind, before, after, uses } = change;
  const title = [before?.title, after?.title].filter(Boolean);
  return (
    <section className="changed-article" aria-label={title.join('改为')}>
      <h2>
        {title[0] === title[1] || title.length === 1 ? title[0] : title.join(' → ')} <Mark mood={moods[kind]}>{changeTitles[kind]}</Mark>
        {uses.length > 0 && <span className="faint">本系统引用 {uses.length} 处</span>}
      </h2>
      <SideBySide before={before} after={after} />
      {uses.length > 0 && <Uses uses={uses} />}
    </section>
  );
}

function Uses({ uses }: { readonly uses: readonly Use[] }) {
  return (
    <dl className="uses">
      {byKind(uses).map(({ kind, uses: own }) => (
        <div key={kind}>
          <dt>
            {useKinds[kind]}（{own.length}）
          </dt>
          <dd>
            <ul>
              {own.map((use) => (
                <li key={`${use.id}${JSON.stringify(use.citation)}`}>
                  {use.title}
                  <span className="faint">
                    {'　'}
                    {kind === 'matter' && `${use.as}：`}
                    {shortCitation(use.citation as Citation)}，{use.cites === 'after' && '已引用新版本，'}
                    {touches[use.touch]}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
