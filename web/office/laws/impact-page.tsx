import { useQuery } from '@tanstack/react-query';
import { Checkbox, Segmented } from 'antd';
import { useParams, useSearchParams } from 'react-router';
import type { LawImpact } from '#contract/office/index.ts';
import { ButtonLink } from '../frame/button-link.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { changeTitles } from './change-titles.ts';
import { ChangedArticle } from './changed-article.tsx';
import { spanText } from './version-marks.tsx';

export function ImpactRoute() {
  const { code = '' } = useParams();
  const [search] = useSearchParams();
  const impact = useQuery({ ...questions.impact(code, search.get('against')), retry: false });
  return <Shown query={impact}>{(answer) => <ImpactView impact={answer} />}</Shown>;
}

type Change = LawImpact['changes'][number];

/** 法规变动影响: what a new version changed, article by article, with everything of the product that rests on it. */
function ImpactView({ impact }: { readonly impact: LawImpact }) {
  const { before, after, changes, same } = impact;
  const [search, setSearch] = useSearchParams();
  const used = search.get('used') !== 'no';
  const kind = search.get('kind') ?? '';
  const set = (name: string, value: string) =>
    setSearch(
      (given) => {
        const next = new URLSearchParams(given);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const chosen = changes.filter((change) => (!used || change.uses.length > 0) && (kind === '' || change.kind === kind));
  const touched = changes.flatMap(({ uses }) => uses.filter(({ cites }) => cites === 'before'));
  return (
    <>
      <PageHead
        title={`法规变动影响：${after.title}`}
        says={`${before.version}（${spanText(before)}）→ ${after.version}（${spanText(after)}）。条文按文字相近程度对应，供逐条核对。`}
        extra={
          <>
            <ButtonLink to={`/laws/${before.law}`}>看原版本</ButtonLink>
            <ButtonLink to={`/laws/${after.law}`}>看新版本</ButtonLink>
          </>
        }
      />
      <Counts impact={impact} touched={touched.length} />
      <div className="filters">
        <Segmented
          aria-label="按变动筛选"
          value={kind}
          options={[
            { value: '', label: `全部 ${changes.length}` },
            ...Object.entries(changeTitles).map(([value, label]) => ({
              value,
              label: `${label} ${changes.filter((one) => one.kind === value).length}`,
            })),
          ]}
          onChange={(value) => set('kind', value)}
        />
        <Checkbox checked={used} onChange={(event) => set('used', event.target.checked ? '' : 'no')}>
          只看本系统引用的条文
        </Checkbox>
      </div>
      {chosen.length === 0 && (
        <Nothing
          says={
            changes.length === 0
              ? `两个版本的 ${same} 条文字相同，没有变动。`
              : '没有符合条件的变动；取消“只看本系统引用的条文”可以看到全部变动。'
          }
        />
      )}
      {chosen.map((change) => (
        <ChangedArticle key={`${change.before?.article ?? ''}-${change.after?.article ?? ''}`} change={change} />
      ))}
    </>
  );
}

function Counts({ impact: { changes, same }, touched }: { readonly impact: LawImpact; readonly touched: number }) {
  const many = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  const resting = changes.flatMap(({ uses }) => uses).length - touched;
  return (
    <p aria-live="polite">
      {many('changed')} 条有改动，{many('moved')} 条只改条号，新增 {many('added')} 条，删去 {many('removed')} 条，{same} 条未变。本系统有{' '}
      <strong>{touched}</strong> 处引用原版本中有变动的条文，需要核对
      {resting > 0 && `；另有 ${resting} 处已经引用新版本的相应条文`}。
    </p>
  );
}
