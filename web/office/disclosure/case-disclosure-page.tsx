import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { CasePage } from '#contract/office/index.ts';
import { isPublicKind, publicKinds } from '#law/public-kinds.ts';
import { ClockCard } from '../../ui/clock.tsx';
import { momentText } from '../../ui/moment.ts';
import { SignedFormOf, useSchema } from '../cases/signed-form.tsx';
import { ButtonLink } from '../frame/button-link.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { wordDiff } from '../../ui/word-diff.ts';
import { questions } from '../server/questions.ts';
import { useSignedIn } from '../session/signed-in.tsx';
import { type Brought, copySchemaIn, disclosing, originalsOf, type Pair, pairsOf, textAtHand } from './beside-original.ts';
import { Mark } from '../../ui/mark.tsx';

/** 公示: what will stand in public beside what the record says; the second person's check; publishing and withdrawing. */
export function CaseDisclosureRoute() {
  const { case: id = '' } = useParams();
  const page = useQuery(questions.case(id));
  return <Shown query={page}>{(answer) => <CaseDisclosure page={answer} />}</Shown>;
}

function CaseDisclosure({ page }: { readonly page: CasePage }) {
  const { agency, portalUrl } = useSignedIn();
  const { text, instead } = textAtHand(page);
  const kind = page.line.kind;
  const schema = useSchema(page, text?.entry.action ?? 'prepare-disclosure');
  const track = page.tracks.find((candidate) => candidate.track === 'disclosure');
  const open = page.actions.filter(({ open: may, action }) => may && disclosing.has(action));
  const past = page.entries.filter(({ action }) => disclosing.has(action));
  const labels = copySchemaIn(schema);
  return (
    <>
      <nav aria-label="所在位置" className="crumbs">
        <Link to="/disclosure">公示台</Link> <span aria-hidden>/</span> <Link to={`/cases/${page.line.case}`}>{page.line.title}</Link>
      </nav>
      <PageHead
        title={`公示：${page.line.title}`}
        says={[isPublicKind(kind) && publicKinds[kind].title, page.line.number, page.line.party].filter(Boolean).join(' · ')}
        extra={open.map((action, index) => (
          <ButtonLink key={action.action} to={`/cases/${page.line.case}/do/${action.action}`} type={index === 0 ? 'primary' : 'default'}>
            {action.title}
          </ButtonLink>
        ))}
      />
      <p style={{ marginBottom: 12 }}>
        公示状态 <Mark mood="note">{track?.placeTitle ?? '尚无决定'}</Mark>
        <a href={portalUrl} target="_blank" rel="noreferrer">
          查看公示网站（新窗口）
        </a>
      </p>
      <div className="clocks">
        {page.clocks
          .filter((clock) => clock.title.includes('公示') || clock.title.includes('公开') || clock.title.includes('撤回'))
          .map((clock) => (
            <ClockCard key={clock.id} clock={clock} />
          ))}
      </div>
      {text && instead && (
        <Sheet title="更正文本对照现公示文本" brought={text}>
          <Beside pairs={pairsOf(text.copy, instead.copy, labels)} left="现公示文本" right="更正文本（待复核）" />
        </Sheet>
      )}
      {text ? (
        <Sheet title="公示文本对照原文" brought={text}>
          <Beside pairs={pairsOf(text.copy, originalsOf(page, labels, agency.name), labels)} left="原文（案卷）" right="公示文本" />
        </Sheet>
      ) : (
        <Nothing says="还没有制作公示文本。作出决定后，由承办人或者公示发布员制作。" />
      )}
      {past.length > 0 && (
        <section className="sheet" aria-label="公示经过">
          <h2>公示经过</h2>
          {past.map((entry) => (
            <details key={entry.n}>
              <summary>
                {momentText(entry.at)}　{entry.title}　{entry.by.name}
              </summary>
              <SignedFormOf entry={entry} page={page} />
            </details>
          ))}
        </section>
      )}
    </>
  );
}

interface SheetProps {
  readonly title: string;
  readonly brought: Brought;
  readonly children: ReactNode;
}

function Sheet({ title, brought: { entry }, children }: SheetProps) {
  return (
    <section className="sheet" aria-label={title}>
      <h2>
        {title}{' '}
        <span className="faint">
          {entry.title}　{entry.by.name}　{momentText(entry.at)}
        </span>
      </h2>
      {children}
    </section>
  );
}

interface BesideProps {
  readonly pairs: readonly Pair[];
  readonly left: string;
  readonly right: string;
}

function Beside({ pairs, left, right }: BesideProps) {
  return (
    <table className="compare">
      <caption className="visually-hidden">{`${left}与${right}逐项对照`}</caption>
      <thead>
        <tr>
          <th scope="col" style={{ width: 150 }}>
            项目
          </th>
          <th scope="col">{left}</th>
          <th scope="col">{right}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ name, label, masked, original }) => {
          const pieces = original === '' ? [] : wordDiff(original, masked);
          return (
            <tr key={name} className={original !== '' && original !== masked ? 'differs' : ''}>
              <th scope="row">{label}</th>
              <td>
                {original === '' ? (
                  <span className="faint">—</span>
                ) : (
                  pieces.map(({ kind, text }, k) =>
                    kind === 'new' ? null : kind === 'gone' ? <del key={`${k.toString()}g`}>{text}</del> : text,
                  )
                )}
              </td>
              <td>
                {original === ''
                  ? masked || <span className="faint">（不公开）</span>
                  : pieces.map(({ kind, text }, k) =>
                      kind === 'gone' ? null : kind === 'new' ? <ins key={`${k.toString()}n`}>{text}</ins> : text,
                    )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
