import { type PublicKind, publicKinds } from '#law/public-kinds.ts';
import { dayInWords, html, type Html } from '../html.ts';
import type { Page } from '../layout.ts';
import type { Decision, Found, Wanted } from './decisions.sql.ts';
import { kindTabs, type Section } from './sections.ts';

const states = [
  ['published', '公示中'],
  ['withdrawn', '已撤回'],
] as const;

type Years = { readonly first: number; readonly last: number } | null;

/** Reads the address; what does not fit is as if it were not there. */
export function wantedFrom(of: PublicKind | null, query: { readonly [name: string]: string | undefined }): Wanted {
  const year = Number(query['year']);
  const state = states.find(([value]) => value === query['state'])?.[0] ?? null;
  const acts = of === null ? [] : publicKinds[of].acts.words;
  return {
    of,
    words: (query['q'] ?? '').trim().slice(0, 100),
    year: Number.isInteger(year) && year >= 1990 && year <= 2200 ? year : null,
    act: acts.find((act) => act === query['kind']) ?? null,
    state,
  };
}

export const nothingWanted = (of: PublicKind | null): Wanted => ({ of, words: '', year: null, act: null, state: null });

export function searchBox(path: string, wanted: Wanted, years: Years): Html {
  const offered = years ? Array.from({ length: years.last - years.first + 1 }, (_, i) => years.last - i) : [];
  const selected = (is: boolean) => (is ? html` selected` : null);
  const acts = wanted.of === null ? null : publicKinds[wanted.of].acts;
  return html`<form class="search${acts ? null : ' short'}" action="${path}" method="get" role="search">
<div class="words"><label for="q">查找</label><input id="q" name="q" type="search" value="${wanted.words}" maxlength="100" placeholder="文号、当事人、案由，如“安全生产教育培训”" autocomplete="off"></div>
<div><label for="year">年份</label><select id="year" name="year"><option value="">全部年份</option>${offered.map(
    (year) => html`<option value="${year}"${selected(year === wanted.year)}>${year}年</option>`,
  )}</select></div>
${
  acts &&
  html`<div><label for="kind">${acts.title}</label><select id="kind" name="kind"><option value="">全部</option>${acts.words.map(
    (act) => html`<option value="${act}"${selected(act === wanted.act)}>${act}</option>`,
  )}</select></div>`
}
<div><label for="state">状态</label><select id="state" name="state"><option value="">全部状态</option>${states.map(
    ([value, title]) => html`<option value="${value}"${selected(value === wanted.state)}>${title}</option>`,
  )}</select></div>
<div><button type="submit">查询</button></div>
</form>`;
}

/** What is published as lines of a register; `mixed`: of several kinds, each line says which. */
export function register(rows: readonly Decision[], mixed: boolean): Html {
  return html`<ol class="register">${rows.map(
    (row) => html`<li${row.state === 'withdrawn' ? html` class="gone"` : null}>
<a class="line" href="/decisions/${row.id}">
<span class="number">${mixed ? html`<b class="kind">${publicKinds[row.kind].title}</b>` : null}${row.number}</span>
<span class="what">${row.state === 'withdrawn' ? '该公示已撤回' : row.title}</span>
</a>
<p class="facts">${row.state === 'withdrawn' ? row.withdrawal_reason : html`${row.party}　${row.kinds.join('、') || row.conclusion}`}</p>
<p class="when"><time datetime="${row.decided_on}">${dayInWords(row.decided_on)}</time>${row.kind === 'inspection' ? '作出' : '决定'}${
      row.state === 'withdrawn' ? html`<em>已撤回</em>` : null
    }</p>
</li>`,
  )}</ol>`;
}

export function listPage(section: Section, wanted: Wanted, years: Years, found: Found): Page {
  const filtered = wanted.words !== '' || wanted.year !== null || wanted.act !== null || wanted.state !== null;
  return {
    title: wanted.words === '' ? section.title : `查找“${wanted.words}”`,
    section: '/decisions',
    unlisted: filtered || found.page > 1,
    body: html`<h1>${section.title}</h1>
${kindTabs(section)}
${searchBox(section.path, wanted, years)}
<p class="count" role="status">${countOf(section, found, filtered)}</p>
${found.total === 0 ? nothing(section, filtered) : register(found.rows, section.kind === null)}
${found.pages > 1 ? paging(section, wanted, found) : null}`,
  };
}

function countOf({ one }: Section, { total, more }: Found, filtered: boolean): string {
  if (total === 0) return filtered ? `没有符合条件的${one}。` : `目前没有公示的${one}。`;
  return more ? `${filtered ? '符合条件' : '公示'}的${one}超过 ${total} 份，请缩小查找范围。` : `共 ${total} 份。`;
}

const inDays: Readonly<Record<7 | 20, string>> = { 7: '七', 20: '二十' };

function nothing({ kind, path }: Section, filtered: boolean): Html {
  if (filtered)
    return html`<div class="empty"><p>可以换一个说法再找，例如只输入当事人名称中的两个字，或者去掉年份、状态等条件。</p><p><a href="${path}">查看全部</a></p></div>`;
  const when =
    kind === null
      ? '行政处罚、行政许可决定作出后七个工作日内，行政强制决定、行政检查结果作出后二十个工作日内，在这里公示。'
      : `${publicKinds[kind].decisions}作出后${inDays[publicKinds[kind].within]}个工作日内在这里公示。`;
  return html`<div class="empty"><p>${when}</p></div>`;
}

function paging({ path }: Section, wanted: Wanted, { page, pages }: Found): Html {
  const to = (target: number) => {
    const query = new URLSearchParams();
    if (wanted.words) query.set('q', wanted.words);
    if (wanted.year !== null) query.set('year', String(wanted.year));
    if (wanted.act) query.set('kind', wanted.act);
    if (wanted.state) query.set('state', wanted.state);
    if (target > 1) query.set('page', String(target));
    const text = query.toString();
    return text ? `${path}?${text}` : path;
  };
  return html`<nav class="paging" aria-label="分页">
${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">上一页</a>` : html`<span>上一页</span>`}
<span>第 ${page} 页，共 ${pages} 页</span>
${page < pages ? html`<a rel="next" href="${to(page + 1)}">下一页</a>` : html`<span>下一页</span>`}
</nav>`;
}
