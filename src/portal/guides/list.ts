import { type PublicKind, publicKinds } from '#law/public-kinds.ts';
import { html, type Html } from '../html.ts';
import type { Page } from '../layout.ts';
import type { GuideLine } from './guides.sql.ts';

const kinds = Object.keys(publicKinds) as PublicKind[];

export function guideListPage(kind: PublicKind | null, words: string, lines: readonly GuideLine[]): Page {
  const filtered = kind !== null || words !== '';
  return {
    title: words === '' ? '服务指南' : `查找“${words}”`,
    section: '/guides',
    unlisted: words !== '',
    body: html`<h1>服务指南</h1>
<p class="lead">每个执法事项、每个程序一份：依据是什么、由谁办、分几步、多长时间、怎样救济。由办案系统实际执行的同一份法律数据生成。</p>
<nav class="kinds" aria-label="类别"><ul>${[null, ...kinds].map((one) => tab(one, kind))}<li><a href="/procedures">程序流程图</a></li></ul></nav>
<form class="search bare" action="/guides" method="get" role="search">
<div class="words"><label for="q">查找</label><input id="q" name="q" type="search" value="${words}" maxlength="100" placeholder="事项名称、法规名称，如“烟花爆竹”" autocomplete="off"></div>
${kind === null ? null : html`<input type="hidden" name="kind" value="${kind}">`}
<div><button type="submit">查询</button></div>
</form>
<p class="count" role="status">${lines.length === 0 ? (filtered ? '没有符合条件的指南。' : '目前没有公布的指南。') : `共 ${lines.length} 份。`}</p>
${lines.length === 0 && filtered ? html`<p class="empty"><a href="/guides">查看全部指南</a></p>` : null}
${kinds.map((one) => group(one, lines))}`,
  };
}

function tab(one: PublicKind | null, current: PublicKind | null): Html {
  const href = one === null ? '/guides' : `/guides?kind=${one}`;
  return html`<li><a href="${href}"${one === current ? html` aria-current="page"` : null}>${one === null ? '全部' : publicKinds[one].title}</a></li>`;
}

function group(kind: PublicKind, lines: readonly GuideLine[]): Html | null {
  const own = lines.filter((line) => line.kind === kind);
  if (own.length === 0) return null;
  return html`<section aria-labelledby="of-${kind}"><h2 id="of-${kind}">${publicKinds[kind].title}（${own.length}）</h2>
<ul class="plain">${own.map(
    ({ id, title, subject }) =>
      html`<li>${subject === 'procedure' ? html`<b class="kind">程序</b>` : null}<a href="/guides/${id}">${title}</a></li>`,
  )}</ul></section>`;
}
