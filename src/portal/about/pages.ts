import { type PublicKind, publicKinds } from '#law/public-kinds.ts';
import type { Decision } from '../decisions/decisions.sql.ts';
import { nothingWanted, register, searchBox } from '../decisions/list.ts';
import { sections } from '../decisions/sections.ts';
import { html, type Html, paragraphs } from '../html.ts';
import type { Page } from '../layout.ts';
import type { Agency } from '../site.ts';

type Years = { readonly first: number; readonly last: number } | null;
type Counts = ReadonlyMap<PublicKind, number>;

export function homePage(agency: Agency | undefined, about: string, years: Years, counts: Counts, recent: readonly Decision[]): Page {
  return {
    title: '首页',
    section: '/',
    body: html`<h1>行政执法信息公示</h1>
<div class="lead">${paragraphs(about.split('\n\n')[0] ?? '')}</div>
${tallies(counts)}
${searchBox('/decisions', nothingWanted(null), years)}
<section aria-labelledby="recent"><div class="between"><h2 id="recent">最近公示</h2><a href="/decisions">全部公示</a></div>
${recent.length > 0 ? register(recent, true) : html`<p class="empty">目前没有公示的决定。</p>`}</section>
<section class="ways" aria-label="本站还有"><ul>
<li><a class="card" href="/guides"><strong>服务指南</strong><span>每个事项和程序的依据、条件、步骤、时限和流程图。</span></a></li>
<li><a class="card" href="/verify"><strong>存证查验</strong><span>公开的文本有没有被改动过，任何人都可以自己核对。</span></a></li>
<li><a class="card" href="/contact"><strong>联系与救济</strong><span>${agency ? html`咨询投诉 ${agency.phone}，` : null}不服决定如何申请复议或者起诉。</span></a></li>
</ul></section>`,
  };
}

/** How many of each kind stand in public; each number opens its list. */
function tallies(counts: Counts): Html {
  return html`<ul class="tallies" aria-label="各类公示的数量">${sections.flatMap(({ kind, path }) =>
    kind === null ? [] : [html`<li><a href="${path}"><b>${counts.get(kind) ?? 0}</b><span>${publicKinds[kind].title}</span></a></li>`],
  )}</ul>`;
}

export function aboutPage(agency: Agency | undefined, about: string): Page {
  return { title: '关于本站', body: html`<h1>关于本站</h1><div class="prose">${paragraphs(about)}<p>主办：${agency?.name}</p></div>` };
}

export function accessibilityPage(agency: Agency | undefined): Page {
  return {
    title: '无障碍说明',
    body: html`<h1>无障碍说明</h1><div class="prose">
<p>本站力求所有人都能使用：不启用脚本、不用鼠标、放大文字或者使用读屏软件，都能读到全部公示内容。</p>
<h2>怎样使用</h2>
<ul><li>用 Tab 键依次移动，每页第一个链接可以直接跳到正文。</li><li>文字可以用浏览器放大到 200% 以上，版面会随之调整。</li><li>流程图附有同样内容的文字步骤。</li><li>页面可以直接打印，打印时只保留正文。</li></ul>
<h2>遇到困难</h2>
<p>如果有内容读不到，请致电 ${agency?.phone ?? '本机关'}，工作人员会以您方便的方式提供。</p></div>`,
  };
}
