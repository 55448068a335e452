import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import type { CasePage, EntryShape } from '#contract/office/index.ts';
import { Articles } from '../../ui/articles.tsx';
import { CitedAsOf } from '../../ui/as-of.tsx';
import { dayIn, momentText } from '../../ui/moment.ts';
import { Nothing } from '../frame/states.tsx';
import { Materials } from './materials.tsx';
import { SignedFormOf } from './signed-form.tsx';
import { Mark } from '../../ui/mark.tsx';

/** 全过程记录: every entry, newest first, with its papers, recordings and what was signed. */
export function Timeline({ page }: { readonly page: CasePage }) {
  const [newestFirst, setNewestFirst] = useState(true);
  if (page.entries.length === 0) return <Nothing says="还没有办理记录。" />;
  const entries = newestFirst ? [...page.entries].reverse() : page.entries;
  return (
    <>
      <h2 className="visually-hidden">办理记录</h2>
      <div className="timeline-tools">
        <Button size="small" onClick={() => setNewestFirst((before) => !before)}>
          {newestFirst ? '改为从头看起' : '改为最近的在前'}
        </Button>
      </div>
      <ol className="timeline">
        {entries.map((entry) => (
          <TimelineEntry key={entry.n} entry={entry} page={page} />
        ))}
      </ol>
    </>
  );
}

function TimelineEntry({ entry, page }: { readonly entry: EntryShape; readonly page: CasePage }) {
  const [open, setOpen] = useState(false);
  const id = `entry-${entry.n}`;
  return (
    <li id={id}>
      <div className="entry-head">
        <h3>
          <span className="entry-n">{entry.n + 1}</span> {entry.title}
        </h3>
        {entry.volume === 'internal' && (
          <Tooltip title="归入副卷，不向当事人提供。">
            <Mark mood="plain">副卷</Mark>
          </Tooltip>
        )}
        <InLog entry={entry} />
      </div>
      <p className="faint">
        {momentText(entry.at)}　{entry.by.name}
        {'　'}
        <CitedAsOf day={dayIn(entry.at)}>
          <Articles of={entry.articles} />
        </CitedAsOf>
        <Button type="link" size="small" className="entry-toggle" aria-expanded={open} onClick={() => setOpen((before) => !before)}>
          {open ? '收起所填内容' : '查看所填内容'}
        </Button>
      </p>
      <Materials papers={entry.papers} files={entry.files} />
      {open && <SignedFormOf entry={entry} page={page} />}
    </li>
  );
}

function InLog({ entry }: { readonly entry: EntryShape }) {
  const title = `这一环节的承诺值 ${entry.leaf.slice(0, 16)}…${entry.index === null ? '，数秒内写入公开日志。' : `，公开日志第 ${entry.index} 条。`}`;
  return (
    <Tooltip title={title}>
      <Mark mood={entry.index === null ? 'plain' : 'good'}>{entry.index === null ? '待入日志' : `日志 ${entry.index}`}</Mark>
    </Tooltip>
  );
}
