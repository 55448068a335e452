import { useQuery } from '@tanstack/react-query';
import { Space } from 'antd';
import { Link } from 'react-router';
import type { Desk } from '#contract/office/index.ts';
import { ClockTag } from '../../ui/clock.tsx';
import { ButtonLink } from '../frame/button-link.tsx';
import { useNames } from '../frame/names.ts';
import { PageHead } from '../frame/page-head.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { useSignedIn } from '../session/signed-in.tsx';

export function DeskPage() {
  const { person } = useSignedIn();
  const desk = useQuery({ ...questions.desk(), refetchInterval: 60_000 });
  const opens = person.roles.some((role) => role.role === 'officer' || role.role === 'window-clerk');
  return (
    <>
      <PageHead
        title="工作台"
        says={`${person.name}，${person.unit}。按法定期限的紧急程度排列等您办理的事项。`}
        extra={
          opens && (
            <ButtonLink to="/cases/new" type="primary">
              登记案件
            </ButtonLink>
          )
        }
      />
      <Shown query={desk}>
        {(answer) => (
          <>
            <Counts counts={answer.counts} />
            <Waiting waiting={answer.waiting} />
          </>
        )}
      </Shown>
    </>
  );
}

/** Every number opens the list it counts. */
function Counts({ counts }: { readonly counts: Desk['counts'] }) {
  const shown = [
    ['等我办理', counts.waiting, '#waiting', ''],
    ['已过期限', counts.passed, '/cases?urgency=passed', counts.passed > 0 ? 'passed' : ''],
    ['临近期限', counts.urgent, '/cases?urgency=urgent', counts.urgent > 0 ? 'urgent' : ''],
    ['在审核中', counts.underReview, '/review', ''],
    ['待公示', counts.toPublish, '/disclosure', ''],
    ['在办案件', counts.openCases, '/cases', ''],
  ] as const;
  return (
    <ul className="counts">
      {shown.map(([title, count, to, mood]) => (
        <li key={title}>
          {to.startsWith('#') ? (
            <a href={to} className={mood}>
              <b>{count}</b>
              <span>{title}</span>
            </a>
          ) : (
            <Link to={to} className={mood}>
              <b>{count}</b>
              <span>{title}</span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function Waiting({ waiting }: { readonly waiting: Desk['waiting'] }) {
  const names = useNames();
  return (
    <section id="waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">等我办理</h2>
      {waiting.length === 0 && (
        <Nothing says="现在没有等您办理的事项。">
          <Link to="/cases">查看全部案件</Link>
        </Nothing>
      )}
      <ol className="waiting">
        {waiting.map(({ line, actions }) => (
          <li key={line.case}>
            <div className="waiting-case">
              <Link to={`/cases/${line.case}`}>{line.title}</Link>
              <p className="faint">
                {[line.number, line.party, line.placeTitle].filter(Boolean).join(' · ')}
                {line.handlers.length > 0 && `　承办：${names(line.handlers)}`}
              </p>
            </div>
            <div className="waiting-clock">
              <ClockTag clock={line.clock} />
            </div>
            <Space wrap className="waiting-actions">
              {actions.slice(0, 3).map((action, index) => (
                <ButtonLink
                  key={action.action}
                  to={`/cases/${line.case}/do/${action.action}`}
                  type={index === 0 ? 'primary' : 'default'}
                  size="small"
                >
                  {action.title}
                </ButtonLink>
              ))}
              {actions.length > 3 && (
                <Link to={`/cases/${line.case}`} className="faint">
                  另有 {actions.length - 3} 项
                </Link>
              )}
            </Space>
          </li>
        ))}
      </ol>
    </section>
  );
}
