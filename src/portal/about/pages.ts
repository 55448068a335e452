import type { Decision } from '../decisions/decisions.sql.ts';
import { register, searchBox } from '../decisions/list.ts';
import { html, paragraphs } from '../html.ts';
import type { Page } from '../layout.ts';
import type { Agency } from '../site.ts';

type Years = { readonly first: number; readonly last: number } | null;

export function homePage(agency: Agency | undefined, about: string, years: Years, recent: readonly Decision[]): Page {
  return {
    title: '首页',
    section: '/',
    body: html`<h1>行政执法信息公示</h1>
<div class="lead">${paragraphs(about.split('\n\n')[0] ?? '')}</div>
${searchBox({ words: '', year: null, kind: null, state: null }, years)}
<section aria-labelledby="recent"><div class="between"><h2 id="recent">最近公示</h2><a href="/decisions">全部决定</a></div>
${recent.length > 0 ? register(recent) : html`<p class="empty">目前没有公示的决定。</p>`}</section>
<section class="ways" aria-label="本站还有"><ul>
<li><a class="card" href="/procedures"><strong>执法程序</strong><span>案件怎样一步步办理，每一步有什么关口、多长期限。</span></a></li>
<li><a class="card" href="/verify"><strong>存证查验</strong><span>公开的文本有没有被改动过，任何人都可以自己核对。</span></a></li>
<li><a class="card" href="/contact"><strong>联系与救济</strong><span>${agency ? html`咨询投诉 ${agency.phone}，` : null}不服决定如何申请复议或者起诉。</span></a></li>
</ul></section>`,
  };
}

export function aboutPage(agency: Agency | undefined, about: string): Page {
  return { title: '关于本站', body: html`<h1>关于本站</h1><div class="prose">${paragraphs(about)}<p>主办：${agency?.name}</p></div>` };
}

export function contactPage(agency: Agency | undefined): Page {
  return {
    title: '联系我们',
    section: '/contact',
    body: html`<h1>联系我们</h1>
<dl class="content">
<div><dt>机关名称</dt><dd><p>${agency?.name}</p></dd></div>
<div><dt>办公地址</dt><dd><p>${agency?.address}</p></dd></div>
<div><dt>咨询、投诉、举报</dt><dd><p>${agency?.phone}</p></dd></div>
</dl>
<div class="prose">
<h2>不服行政处罚决定</h2>
<p>当事人不服行政处罚决定的，可以自收到决定书之日起六十日内向${agency?.government}申请行政复议，也可以自收到决定书之日起六个月内向${agency?.court}起诉。具体途径和期限以决定书载明的为准。</p>
<p class="cite">依据：《中华人民共和国行政复议法》第二十条、第二十四条，《中华人民共和国行政诉讼法》第四十六条。</p>
<h2>公示内容有误</h2>
<p>发现公示的内容不准确，或者认为公示侵犯自己合法权益的，可以带证据向本机关提出，核实后及时更正。</p>
<h2>执法人员身份</h2>
<p>执法人员调查、检查时不少于两人，并应当主动出示执法证件；不出示的，您有权拒绝接受调查或者检查。</p>
<p class="cite">依据：《中华人民共和国行政处罚法》第四十二条、第五十五条。</p>
</div>`,
  };
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
