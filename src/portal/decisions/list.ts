import { penaltyKinds } from '#law/penalty-kinds.ts';
import { dayInWords, html, type Html } from '../html.ts';
import type { Page } from '../layout.ts';
import type { Decision, Found, Wanted } from './decisions.sql.ts';

const states = [
  ['published', '公示中'],
  ['withdrawn', '已撤回'],
] as const;

/** Reads the address; what does not fit is as if it were not there. */
export function wantedFrom(query: { readonly [name: string]: string | undefined }): Wanted {
  const year = Number(query['year']);
  const state = states.find(([value]) => value === query['state'])?.[0] ?? null;
  return {
    words: (query['q'] ?? '').trim().slice(0, 100),
    year: Number.isInteger(year) && year >= 1990 && year <= 2200 ? year : null,
    kind: penaltyKinds.find((kind) => kind === query['kind']) ?? null,
    state,
  };
}

export function searchBox(wanted: Wanted, years: { readonly first: number; readonly last: number } | null): Html {
  const offered = years ? Array.from({ length: years.last - years.first + 1 }, (_, i) => years.last - i) : [];
  const selected = (is: boolean) => (is ? html` selected` : null);
  return html`<form class="search" action="/decisions" method="get" role="search">
<div class="words"><label for="q">查找</label><input id="q" name="q" type="search" value="${wanted.words}" maxlength="100" placeholder="文号、当事人、案由，如“安全生产教育培训”" autocomplete="off"></div>
<div><label for="year">年份</label><select id="year" name="year"><option value="">全部年份</option>${offered.map(
    (year) => html`<option value="${year}"${selected(year === wanted.year)}>${year}年</option>`,
  )}</select></div>
<div><label for="kind">处罚种类</label><select id="kind" name="kind"><option value="">全部种类</option>${penaltyKinds.map(
    (kind) => html`<option value="${kind}"${selected(kind === wanted.kind)}>${kind}</option>`,
  )}</select></div>
<div><label for="state">状态</label><select id="state" name="state"><option value="">全部状态</option>${states.map(
    ([value, title]) => html`<option value="${value}"${selected(value === wanted.state)}>${title}</option>`,
  )}</select></div>
<div><button type="submit">查询</button></div>
</form>`;
}

/** Decisions as lines of a register. */
export function register(rows: readonly Decision[]): Html {
  return html`<ol class="register">${rows.map(
    (row) => html`<li${row.state === 'withdrawn' ? html` class="gone"` : null}>
<a class="line" href="/decisions/${row.id}">
<span class="number">${row.number}</span>
<span class="what">${row.state === 'withdrawn' ? '该公示已撤回' : row.title}</span>
</a>
<p class="facts">${row.state === 'withdrawn' ? row.withdrawal_reason : html`${row.party}　${row.measures_text}`}</p>
<p class="when"><time datetime="${row.decided_on}">${dayInWords(row.decided_on)}</time>决定${
      row.state === 'withdrawn' ? html`<em>已撤回</em>` : null
    }</p>
</li>`,
  )}</ol>`;
}

export function listPage(wanted: Wanted, years: { readonly first: number; readonly last: number } | null, found: Found): Page {
  const filtered = wanted.words !== '' || wanted.year !== null || wanted.kind !== null || wanted.state !== null;
  return {
    title: wanted.words === '' ? '行政处罚决定公示' : `查找“${wanted.words}”`,
    section: '/decisions',
    unlisted: filtered || found.page > 1,
    body: html`<h1>行政处罚决定公示</h1>
${searchBox(wanted, years)}
<p class="count" role="status">${countOf(found, filtered)}</p>
${found.total === 0 ? nothing(filtered) : register(found.rows)}
${found.pages > 1 ? paging(wanted, found) : null}`,
  };
}

function countOf({ total, more }: Found, filtered: boolean): string {
  if (total === 0) return filtered ? '没有符合条件的决定。' : '目前没有公示的决定。';
  return more ? `${filtered ? '符合条件的决定' : '公示的决定'}超过 ${total} 份，请缩小查找范围。` : `共 ${total} 份。`;
}

function nothing(filtered: boolean): Html {
  return filtered
    ? html`<div class="empty"><p>可以换一个说法再找，例如只输入当事人名称中的两个字，或者去掉年份、种类等条件。</p><p><a href="/decisions">查看全部决定</a></p></div>`
    : html`<div class="empty"><p>行政处罚决定作出后，安全生产处罚在七个工作日内在这里公示。</p></div>`;
}

function paging(wanted: Wanted, { page, pages }: Found): Html {
  const to = (target: number) => {
    const query = new URLSearchParams();
    if (wanted.words) query.set('q', wanted.words);
    if (wanted.year !== null) query.set('year', String(wanted.year));
    if (wanted.kind) query.set('kind', wanted.kind);
    if (wanted.state) query.set('state', wanted.state);
    if (target > 1) query.set('page', String(target));
    const text = query.toString();
    return text ? `/decisions?${text}` : '/decisions';
  };
  return html`<nav class="paging" aria-label="分页">
${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">上一页</a>` : html`<span>上一页</span>`}
<span>第 ${page} 页，共 ${pages} 页</span>
${page < pages ? html`<a rel="next" href="${to(page + 1)}">下一页</a>` : html`<span>下一页</span>`}
</nav>`;
}
