import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { CasePage } from '#contract/office/index.ts';
import { ClockCard } from '../../ui/clock.tsx';
import { momentText } from '../../ui/moment.ts';
import { rowsOf } from '../cases/readable.ts';
import { SignedRows, useSchema } from '../cases/signed-form.tsx';
import type { FormNode } from '../forms/node.ts';
import { ButtonLink } from '../frame/button-link.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Loading, Nothing, Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { Changes } from './changes.tsx';
import { Discretion } from './discretion.tsx';
import { RoundCard } from './round-card.tsx';
import { field, makesDraft, roundsOf } from './rounds.ts';
import { Mark } from '../../ui/mark.tsx';

/** Actions that belong to review, in the order they usually come. */
const reviewActions = ['review-decision', 'return-incomplete', 'settle-disagreement', 'submit-for-review'];

export function CaseReviewRoute() {
  const { case: id = '' } = useParams();
  const page = useQuery(questions.case(id));
  return <Shown query={page}>{(answer) => <CaseReview page={answer} />}</Shown>;
}

function CaseReview({ page }: { readonly page: CasePage }) {
  const reviewing = useSchema(page, 'review-decision') ?? {};
  const rounds = roundsOf(page.entries);
  const track = page.tracks.find((candidate) => candidate.track === 'review');
  const clocks = page.clocks.filter((clock) => clock.limit.includes('REVIEW') || clock.title.includes('审核'));
  const draft = page.entries.findLast(makesDraft);
  const drafting = useSchema(page, draft?.action ?? 'submit-for-review');
  const order = [...reviewActions, ...(draft ? [draft.action] : [])];
  const open = page.actions.filter((action) => action.open && order.includes(action.action));
  open.sort((a, b) => order.indexOf(a.action) - order.indexOf(b.action));
  const draftSchema = drafting?.properties?.['draft'];
  return (
    <>
      <nav aria-label="所在位置" className="crumbs">
        <Link to="/review">审核台</Link> <span aria-hidden>/</span> <Link to={`/cases/${page.line.case}`}>{page.line.title}</Link>
      </nav>
      <PageHead
        title={`法制审核：${page.line.title}`}
        says={[page.line.number, page.line.party, page.line.matter].filter(Boolean).join(' · ')}
        extra={open.map((action, index) => (
          <ButtonLink key={action.action} to={`/cases/${page.line.case}/do/${action.action}`} type={index === 0 ? 'primary' : 'default'}>
            {action.title}
          </ButtonLink>
        ))}
      />
      <p style={{ marginBottom: 12 }}>
        审核状态 <Mark mood="note">{track?.placeTitle ?? '尚未送审'}</Mark>
        {page.currentDraft && <span className="faint">拟作决定版本 {page.currentDraft.slice(0, 16)}…</span>}
      </p>
      <div className="clocks">
        {clocks.map((clock) => (
          <ClockCard key={clock.id} clock={clock} />
        ))}
      </div>
      {rounds.length === 0 && <Nothing says="本案还没有送法制审核。" />}
      <div className="two">
        {[...rounds].reverse().map((round) => (
          <RoundCard key={round.number} round={round} next={rounds[round.number]} page={page} reviewing={reviewing} />
        ))}
      </div>
      {draftSchema ? <Drafts page={page} schema={draftSchema} rounds={rounds} /> : draft && <Loading />}
      {draft && draftSchema && (
        <section className="sheet" aria-label="拟作决定">
          <h2>
            现在的拟作决定{' '}
            <span className="faint">
              {momentText(draft.at)}　{draft.by.name}
            </span>
          </h2>
          <Discretion draft={field(draft, 'draft')} caseId={page.line.case} />
          <SignedRows rows={rowsOf(draftSchema, field(draft, 'draft'), page.people)} files={draft.files} />
        </section>
      )}
    </>
  );
}

interface DraftsProps {
  readonly page: CasePage;
  readonly schema: FormNode;
  readonly rounds: ReturnType<typeof roundsOf>;
}

/** What changed in the draft from each round to the next. */
function Drafts({ page, schema, rounds }: DraftsProps) {
  const pairs = rounds.flatMap((round) => {
    const before = rounds[round.number - 2]?.draft;
    return before && round.draft ? [{ number: round.number, before, after: round.draft }] : [];
  });
  return pairs.reverse().map(({ number, before, after }) => (
    <section key={number} className="sheet" aria-label={`第 ${number} 轮改动`}>
      <h2>
        第 {number} 轮与第 {number - 1} 轮相比，拟作决定的改动
      </h2>
      <Changes schema={schema} before={before} after={after} names={page.people} />
    </section>
  ));
}
