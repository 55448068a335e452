import { Tooltip } from 'antd';
import type { ClockShape } from '#contract/office/index.ts';
import { Articles } from './articles.tsx';
import { CitedAsOf } from './as-of.tsx';
import { dayIn, dayText, momentText } from './moment.ts';
import { Mark } from './mark.tsx';

const units: Readonly<Record<string, string>> = {
  workingDay: '个工作日',
  calendarDay: '日',
  month: '个月',
  year: '年',
  hour: '小时',
};

/** `还有 3 个工作日` · `已过期 2 日` · `中止计算` · `已停止`. */
function remainingText(clock: ClockShape): string {
  if (clock.status === 'stopped') return clock.late ? '已办结（超过期限）' : '已在期限内办结';
  if (clock.paused) return '中止计算';
  if (clock.remaining === null) return clock.status === 'passed' ? '已过期' : '计算中';
  const amount = `${Math.abs(clock.remaining)} ${units[clock.unit] ?? clock.unit}`;
  if (clock.remaining < 0 || clock.status === 'passed') return clock.remaining === 0 ? '已过期' : `已过期 ${amount}`;
  return clock.remaining === 0 ? (clock.unit === 'hour' ? '不足 1 小时' : '今日到期') : `还有 ${amount}`;
}

const moods = { calm: 'plain', near: 'warn', urgent: 'warn', passed: 'bad' } as const;

/** One line in a list: what is left and when it ends; never colour alone. */
export function ClockTag({ clock }: { readonly clock: ClockShape | null }) {
  if (!clock) return <span className="faint">无在计期限</span>;
  const due = clock.dueStrict ?? clock.dueRolled;
  return (
    <Tooltip title={`${clock.title}${due ? `，至 ${momentText(due)}` : ''}`}>
      <Mark mood={moods[clock.urgency]}>{remainingText(clock)}</Mark>
      <span className="faint">{clock.title}</span>
    </Tooltip>
  );
}

/** A clock in full: last day, what is left, article, and the marks of what is not settled. */
export function ClockCard({ clock }: { readonly clock: ClockShape }) {
  const due = clock.dueStrict;
  return (
    <article className={`clock clock-${clock.status === 'stopped' ? 'stopped' : clock.urgency}`} aria-label={clock.title}>
      <header>
        <strong>{clock.title}</strong>
        <Marks clock={clock} />
      </header>
      <p className="clock-left">{remainingText(clock)}</p>
      <p className="faint">
        {momentText(clock.started)} 起{clock.stopped ? `，${momentText(clock.stopped)} 止` : ''}
        {due && !clock.stopped ? `，最后一日 ${due.length > 10 ? momentText(due) : dayText(due)}` : ''}
        {clock.dueRolled && clock.dueRolled !== due && !clock.stopped ? `（顺延至 ${dayText(clock.dueRolled)}）` : ''}
      </p>
      <p className="faint">
        <CitedAsOf day={dayIn(clock.started)}>
          <Articles of={clock.articles} />
        </CitedAsOf>
        {clock.consequence && clock.status === 'passed' && !clock.lapsed ? `　${clock.consequence}` : ''}
      </p>
      {clock.lapsed && (
        <p className="clock-lapsed">
          {clock.lapsed.says} <Articles of={clock.lapsed.articles} />
        </p>
      )}
    </article>
  );
}

function Marks({ clock }: { readonly clock: ClockShape }) {
  return (
    <span>
      {clock.provisional && (
        <Tooltip title="期限跨入尚未公布放假安排的年份，公布后可能变动。">
          <Mark mood="note">暂定</Mark>
        </Tooltip>
      )}
      {!clock.verified && (
        <Tooltip title="这一期限的依据尚未由本机关核实，仅供参考。">
          <Mark mood="warn">待核</Mark>
        </Tooltip>
      )}
    </span>
  );
}
