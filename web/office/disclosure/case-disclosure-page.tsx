import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { CasePage } from '#contract/office/index.ts';
import { ClockCard } from '../../ui/clock.tsx';
import { momentText } from '../../ui/moment.ts';
import { SignedFormOf, useSchema } from '../cases/signed-form.tsx';
import type { FormNode } from '../forms/node.ts';
import { ButtonLink } from '../frame/button-link.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { wordDiff } from '../../ui/word-diff.ts';
import { questions } from '../server/questions.ts';
import { useSignedIn } from '../session/signed-in.tsx';
import { besideOriginal, newestCopy, type Pair } from './beside-original.ts';
import { Mark } from '../../ui/mark.tsx';

/** 公示: what will stand in public beside what the record says; the second person's check; publishing and withdrawing. */
export function CaseDisclosureRoute() {
  const { case: id = '' } = useParams();
  const page = useQuery(questions.case(id));
  return <Shown query={page}>{(answer) => <CaseDisclosure page={answer} />}</Shown>;
}

function CaseDisclosure({ page }: { readonly page: CasePage }) {
  const { agency, portalUrl } = useSignedIn();
  const newest = newestCopy(page);
  const schema = useSchema(page, newest?.entry.action ?? 'prepare-disclosure');
  const track = page.tracks.find((candidate) => candidate.track === 'disclosure');
  const open = page.actions.filter((action) => action.open && /disclos|publish/.test(action.action));
  const past = page.entries.filter((entry) => /disclos|publish/.test(entry.action));
  const copySchema = Object.values(schema?.properties ?? {}).find((node) => node['x-widget'] === 'disclosure-copy');
  return (
    <>
      <nav aria-label="所在位置" className="crumbs">
        <Link to="/disclosure">公示台</Link> <span aria-hidden>/</span> <Link to={`/cases/${page.line.case}`}>{page.line.title}</Link>
      </nav>
      <PageHead
        title={`公示：${page.line.title}`}
        says={[page.line.number, page.line.party].filter(Boolean).join(' · ')}
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
      {newest ? (
        <section className="sheet" aria-label="公示文本对照原文">
          <h2>
            公示文本对照原文{' '}
            <span className="faint">
              {newest.entry.title}　{newest.entry.by.name}　{momentText(newest.entry.at)}
            </span>
          </h2>
          <Beside pairs={besideOriginal(page, newest.copy, copySchema as FormNode | undefined, agency.name)} />
        </section>
      ) : (
        <Nothing says="还没有制作公示文本。作出决定后，由公示发布员制作。" />
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

function Beside({ pairs }: { readonly pairs: readonly Pair[] }) {
  return (
    <table className="compare">
      <caption className="visually-hidden">公示文本与原文逐项对照</caption>
      <thead>
        <tr>
          <th scope="col" style={{ width: 150 }}>
            项目
          </th>
          <th scope="col">原文（案卷）</th>
          <th scope="col">公示文本（将公开）</th>
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
