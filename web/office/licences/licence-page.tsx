import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { CasePage } from '#contract/office/index.ts';
import { ClockCard } from '../../ui/clock.tsx';
import { Mark } from '../../ui/mark.tsx';
import { dayText, momentText } from '../../ui/moment.ts';
import { ActionsPanel } from '../cases/actions-panel.tsx';
import { Materials } from '../cases/materials.tsx';
import { isObject } from '../forms/node.ts';
import { ButtonLink } from '../frame/button-link.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { certificateLines, certificatesOf, decisionsOf, factText, supervisionOf } from './licence-file.ts';

/** 许可证: what is held, what led to it, what goes on about it. The file behind it is the case. */
export function LicenceRoute() {
  const { case: id = '' } = useParams();
  const page = useQuery(questions.case(id));
  return <Shown query={page}>{(answer) => <Licence page={answer} />}</Shown>;
}

function Licence({ page }: { readonly page: CasePage }) {
  const { line } = page;
  const number = factText(page, 'certificateNumber');
  if (line.procedure !== 'licence' || number === '')
    return (
      <>
        <PageHead title="许可证" />
        <Nothing says={line.procedure === 'licence' ? '这一申请还没有颁发许可证。' : '这不是许可案卷。'}>
          <Link to={`/cases/${line.case}`}>查看案卷</Link>
        </Nothing>
      </>
    );
  return (
    <>
      <nav aria-label="所在位置" className="crumbs">
        <Link to="/licences/register">许可证台账</Link> <span aria-hidden>/</span> {number}
      </nav>
      <PageHead
        title={`${line.party}　${factText(page, 'certificateName')}`}
        says={[number, line.matter].filter(Boolean).join(' · ')}
        extra={<ButtonLink to={`/cases/${line.case}`}>案卷</ButtonLink>}
      />
      <div className="case-columns">
        <div className="licence-main">
          <Held page={page} number={number} />
          <Decisions page={page} />
          <Certificates page={page} />
          <Supervision page={page} />
        </div>
        <ActionsPanel page={page} />
      </div>
    </>
  );
}

function Held({ page, number }: { readonly page: CasePage; readonly number: string }) {
  const clocks = page.clocks.filter(({ id, status }) => status !== 'stopped' && (id === 'validity' || id === 'renewal-decision'));
  const under = page.tracks.filter(
    ({ track, place }) => ['change', 'renewal', 'ending'].includes(track) && !['none', 'ended', 'dropped'].includes(place),
  );
  return (
    <section className="sheet" aria-labelledby="held">
      <h2 id="held">许可证</h2>
      <dl className="terms">
        <dt>证号</dt>
        <dd>{number}</dd>
        <dt>持证人</dt>
        <dd>{page.line.party}</dd>
        {certificateLines(page).map(({ label, text }) => (
          <Line key={label} label={label} text={text} />
        ))}
        <dt>有效期</dt>
        <dd>
          {dayText(factText(page, 'validFrom'))}至{dayText(factText(page, 'validUntil'))}
        </dd>
        <dt>状态</dt>
        <dd>
          <Mark mood="note">{page.line.placeTitle}</Mark> {factText(page, 'licenceState')}
        </dd>
        {under.map(({ track, title, placeTitle }) => (
          <Line key={track} label={title} text={placeTitle} />
        ))}
      </dl>
      <div className="clocks">
        {clocks.map((clock) => (
          <ClockCard key={clock.id} clock={clock} />
        ))}
      </div>
    </section>
  );
}

function Line({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}

function Decisions({ page }: { readonly page: CasePage }) {
  return (
    <section className="sheet" aria-labelledby="decisions">
      <h2 id="decisions">历次决定</h2>
      <ol className="licence-entries">
        {decisionsOf(page).map((entry) => (
          <li key={entry.n}>
            <strong>{conclusionIn(entry.form) ?? entry.title}</strong>
            <span className="faint">
              {momentText(entry.at)}　{entry.by.name}
            </span>
            <Materials papers={entry.papers} files={entry.files} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** `准予延续`: as the draft decided about says it. */
function conclusionIn(form: unknown): string | null {
  const draft = isObject(form) ? form['draft'] : undefined;
  const conclusion = isObject(draft) ? draft['conclusion'] : undefined;
  return typeof conclusion === 'string' ? conclusion : null;
}

function Certificates({ page }: { readonly page: CasePage }) {
  return (
    <section className="sheet" aria-labelledby="certificates">
      <h2 id="certificates">颁发的证件</h2>
      <ol className="licence-entries">
        {certificatesOf(page).map(({ entry, paper }, index) => (
          <li key={entry.n}>
            <strong>{paper.number}</strong>
            <span className="faint">
              {momentText(entry.at)}颁发{index > 0 && '，已换发'}
            </span>
            <Materials papers={[paper]} files={[]} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Supervision({ page }: { readonly page: CasePage }) {
  const entries = supervisionOf(page);
  return (
    <section className="sheet" aria-labelledby="supervision">
      <h2 id="supervision">监督检查</h2>
      {entries.length === 0 && <p className="faint">还没有监督检查记录。监督检查应当记录情况和处理结果，公众可以查阅（许可法61条）。</p>}
      <ol className="licence-entries">
        {entries.map((entry) => (
          <li key={entry.n}>
            <strong>{isObject(entry.form) ? String(entry.form['findings'] ?? '') : ''}</strong>
            <span className="faint">
              {momentText(entry.at)}　{entry.by.name}
            </span>
            <Materials papers={entry.papers} files={entry.files} />
          </li>
        ))}
      </ol>
    </section>
  );
}
