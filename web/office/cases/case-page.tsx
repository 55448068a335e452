import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { useParams, useSearchParams } from 'react-router';
import type { CasePage } from '#contract/office/index.ts';
import { ClockCard } from '../../ui/clock.tsx';
import { momentText } from '../../ui/moment.ts';
import { ButtonLink } from '../frame/button-link.tsx';
import { useNames } from '../frame/names.ts';
import { PageHead } from '../frame/page-head.tsx';
import { Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { ActionsPanel } from './actions-panel.tsx';
import { CaseFile } from './case-file.tsx';
import { JustDone } from './just-done.tsx';
import { MatterLine } from './matter-line.tsx';
import { Timeline } from './timeline.tsx';
import { Mark } from '../../ui/mark.tsx';

export function CaseRoute() {
  const { case: id = '' } = useParams();
  const page = useQuery({
    ...questions.case(id),
    // The log takes a new entry in within a second or two; its place is shown as soon as it has one.
    refetchInterval: ({ state }) => (state.data?.entries.some(({ index }) => index === null) ? 3000 : false),
  });
  return <Shown query={page}>{(answer) => <CaseView page={answer} />}</Shown>;
}

function CaseView({ page }: { readonly page: CasePage }) {
  const { line } = page;
  const names = useNames();
  const [search, setSearch] = useSearchParams();
  const register = line.procedure.endsWith('-register');
  return (
    <>
      <PageHead
        title={line.title}
        says={[line.number ?? '尚未编号', line.party, line.matter, line.handlers.length > 0 && `承办：${names(line.handlers)}`]
          .filter(Boolean)
          .join(' · ')}
        extra={
          !register && (
            <>
              {line.procedure === 'licence' && <ButtonLink to={`/licences/${line.case}`}>许可证</ButtonLink>}
              {page.tracks.some(({ track }) => track === 'review') && <ButtonLink to={`/review/${line.case}`}>法制审核</ButtonLink>}
              <ButtonLink to={`/disclosure/${line.case}`}>公示</ButtonLink>
              <ButtonLink to={`/cases/new?from=${line.case}`}>登记关联案件</ButtonLink>
            </>
          )
        }
      />
      {page.matter && <MatterLine matter={page.matter} />}
      <JustDone />
      <Tracks page={page} />
      <Clocks page={page} />
      <div className="case-columns">
        <Tabs
          className="case-main"
          activeKey={search.get('tab') ?? 'timeline'}
          onChange={(tab) => setSearch(tab === 'timeline' ? {} : { tab }, { replace: true })}
          items={[
            { key: 'timeline', label: `办理记录（${page.entries.length}）`, children: <Timeline page={page} /> },
            { key: 'file', label: '卷内材料', children: <CaseFile page={page} /> },
          ]}
        />
        <ActionsPanel page={page} />
      </div>
    </>
  );
}

function mainFirst(tracks: CasePage['tracks']): CasePage['tracks'] {
  return [...tracks.filter(({ track }) => track === 'main'), ...tracks.filter(({ track }) => track !== 'main')];
}

function Tracks({ page }: { readonly page: CasePage }) {
  return (
    <section aria-label="办理现状">
      <dl className="tracks">
        {mainFirst(page.tracks).map((track) => (
          <div key={track.track}>
            <dt>{track.title}</dt>
            <dd>
              <Mark mood={track.track === 'main' ? 'note' : 'plain'}>{track.placeTitle}</Mark>
            </dd>
          </div>
        ))}
        <div>
          <dt>最近办理</dt>
          <dd>{momentText(page.line.changed)}</dd>
        </div>
      </dl>
    </section>
  );
}

const order = { passed: 0, urgent: 1, near: 2, calm: 3 } as const;

function Clocks({ page }: { readonly page: CasePage }) {
  const running = page.clocks.filter((clock) => clock.status !== 'stopped').sort((a, b) => order[a.urgency] - order[b.urgency]);
  const stopped = page.clocks.filter((clock) => clock.status === 'stopped');
  return (
    <section aria-label="法定期限">
      {running.length > 0 ? (
        <div className="clocks">
          {running.map((clock) => (
            <ClockCard key={clock.id} clock={clock} />
          ))}
        </div>
      ) : (
        <p className="faint no-clocks">没有正在计算的期限。</p>
      )}
      {stopped.length > 0 && (
        <details className="stopped-clocks">
          <summary>已办结的期限（{stopped.length}）</summary>
          <div className="clocks">
            {stopped.map((clock) => (
              <ClockCard key={clock.id} clock={clock} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
