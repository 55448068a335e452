import { useQuery } from '@tanstack/react-query';
import { Alert, DatePicker, Drawer } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { CitationPage } from '#contract/office/index.ts';
import { citationText } from '#law/statutes/citation-text.ts';
import type { OpenedCitation } from '../../ui/as-of.tsx';
import { dayIn, dayText } from '../../ui/moment.ts';
import { Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { useSignedIn } from '../session/signed-in.tsx';
import { ArticleText } from './article-text.tsx';
import { SideBySide } from './side-by-side.tsx';
import { spanText, VersionMarks } from './version-marks.tsx';

interface Props {
  readonly opened: OpenedCitation | null;
  readonly onClose: () => void;
}

/** A provision as it was on the day that counts where it is cited. */
export function CitationDrawer({ opened, onClose }: Props) {
  return (
    <Drawer
      open={opened !== null}
      onClose={onClose}
      title={opened && citationText(opened.citation)}
      size="min(720px, 100vw)"
      destroyOnHidden
      className="citation-drawer"
    >
      {opened && <Content key={JSON.stringify(opened)} opened={opened} onClose={onClose} />}
    </Drawer>
  );
}

function Content({ opened, onClose }: { readonly opened: OpenedCitation; readonly onClose: () => void }) {
  const today = dayIn(useSignedIn().now);
  const [day, setDay] = useState(opened.day ?? today);
  const page = useQuery(questions.citation({ ...opened.citation, on: day }));
  const isOwn = day === (opened.day ?? today);
  return (
    <>
      <p className="citation-day">
        <span>
          {dayText(day)}的条文{isOwn && <span className="faint">（{whyThisDay(opened)}）</span>}
        </span>
        <DatePicker
          aria-label="改看另一日的条文"
          size="small"
          allowClear={false}
          value={dayjs(day)}
          onChange={(picked) => setDay(picked?.format('YYYY-MM-DD') ?? day)}
        />
      </p>
      <Shown query={page}>{(answer) => <Passages page={answer} onClose={onClose} />}</Shown>
      {opened.about === 'substance' && <LighterLaw opened={opened} today={today} day={day} />}
    </>
  );
}

function whyThisDay({ day, about }: OpenedCitation): string {
  if (about === 'substance') return day === null ? '违法行为的日期尚未登记，按今日' : '违法行为发生之日；尚未登记的按发现之日';
  return day === null ? '今日' : '这一环节办理之日';
}

function Passages({ page, onClose }: { readonly page: CitationPage; readonly onClose: () => void }) {
  const { cited, onTheDay, says, on } = page;
  return (
    <>
      {says.map((sentence) => (
        <Alert key={sentence} type={onTheDay ? 'warning' : 'info'} showIcon title={sentence} style={{ marginBottom: 8 }} />
      ))}
      {onTheDay && (
        <Passage title="当日施行的版本" passage={onTheDay} on={on} onClose={onClose}>
          {onTheDay.article && (
            <p className="faint">
              {onTheDay.how === 'same-words'
                ? '文字与所引条文相同。'
                : `按文字对应（约 ${Math.round(onTheDay.likeness * 100)}% 相同），是否同一规定请自行核对。`}
            </p>
          )}
        </Passage>
      )}
      <Passage title={onTheDay ? '所引的版本' : null} passage={cited} on={on} onClose={onClose} />
      {onTheDay?.article && cited.article && onTheDay.how === 'by-words' && (
        <details>
          <summary>两个版本逐字对照</summary>
          <SideBySide
            before={onTheDay.version.effectiveFrom < cited.version.effectiveFrom ? onTheDay.article : cited.article}
            after={onTheDay.version.effectiveFrom < cited.version.effectiveFrom ? cited.article : onTheDay.article}
          />
        </details>
      )}
      <Neighbours page={page} />
    </>
  );
}

interface PassageProps {
  readonly title: string | null;
  readonly passage: CitationPage['cited'];
  readonly on: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

function Passage({ title, passage: { version, article, place, fault }, on, onClose, children }: PassageProps) {
  return (
    <section className="passage" aria-label={title ?? '条文'}>
      {title && <h3>{title}</h3>}
      <p className="passage-version">
        <span>{version.version}</span>
        <span className="faint">{spanText(version)}</span>
        <VersionMarks version={version} />
        <Link
          to={`/laws/${version.law}?${new URLSearchParams({ ...(article ? { article: article.article } : {}), on })}`}
          onClick={onClose}
        >
          在法规库中打开
        </Link>
      </p>
      {fault && <p className="hint">{fault}</p>}
      {article && <ArticleText article={article} place={place} />}
      {children}
    </section>
  );
}

function Neighbours({ page: { neighbours } }: { readonly page: CitationPage }) {
  const beside = [
    ['前一条', neighbours.before],
    ['后一条', neighbours.after],
  ] as const;
  return beside.map(
    ([title, article]) =>
      article && (
        <details key={title}>
          <summary>
            {title}：{article.title}
          </summary>
          <ArticleText article={article} />
        </details>
      ),
  );
}

/** 从旧兼从轻: the law of the conduct's day, unless that of the decision's day has changed and is lighter. Which is lighter a person says. */
function LighterLaw({ opened, today, day }: { readonly opened: OpenedCitation; readonly today: string; readonly day: string }) {
  const now = useQuery(questions.citation({ ...opened.citation, on: today }));
  const then = useQuery(questions.citation({ ...opened.citation, on: day }));
  const versionOf = (page: CitationPage | undefined) => (page?.onTheDay ?? page?.cited)?.version;
  const changed = now.data && then.data && versionOf(now.data)?.law !== versionOf(then.data)?.law ? versionOf(now.data) : null;
  return (
    <p className="hint">
      从旧兼从轻：适用违法行为发生时的规定；作出决定时规定已被修改或者废止，且新的规定处罚较轻或者不认为是违法的，适用新的规定（行政处罚法第三十七条）。
      {changed && (
        <>
          今日施行的是 {changed.version}（{spanText(changed)}），两个版本孰轻由办案人员判断并写明。
        </>
      )}
    </p>
  );
}
