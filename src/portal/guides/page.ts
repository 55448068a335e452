import type { Guide, Outline } from '#db/published/database.ts';
import { html, type Html } from '../html.ts';
import type { Page } from '../layout.ts';
import type { Procedure } from '../procedures/procedures.sql.ts';
import type { Agency } from '../site.ts';
import type { GuideRow } from './guides.sql.ts';

/** 服务指南 of one matter or procedure: 事项、依据、主体、情形、条件、材料、步骤、时限、收费、救济. */
export function guidePage(
  { title, guide, listed }: GuideRow & { listed: boolean },
  procedures: readonly Procedure[],
  agency?: Agency,
): Page {
  return {
    title,
    section: '/guides',
    unlisted: !listed,
    body: html`<article class="decision guide">
<p class="trail"><a href="/guides">服务指南</a></p>
<h1>${title}</h1>
${listed ? null : html`<div class="banner" role="note"><h2>本指南已停用</h2><p>该事项或者程序已经调整，现行的见<a href="/guides">服务指南</a>。</p></div>`}
<dl class="content">${guide.lines.map((line) => html`<div><dt>${line.title}</dt><dd><p>${line.text}${mark(line.note)}</p></dd></div>`)}</dl>
${situations(guide.situations)}
${list('conditions', '受理条件', guide.conditions)}
${materials(guide.materials)}
${matters(guide.matters)}
${steps(procedures)}
<section aria-labelledby="fees"><h2 id="fees">收费</h2>${guide.fees.map(({ text, bases }) => html`<p>${text}</p><p class="cite">依据：${bases}</p>`)}</section>
<section aria-labelledby="remedies"><h2 id="remedies">救济</h2><dl class="content">${guide.remedies.map(
      (one) => html`<div><dt>${one.title}</dt><dd><p>${one.text}</p><p class="cite">依据：${one.bases}</p></dd></div>`,
    )}</dl>${agency ? html`<p>咨询、投诉：${agency.phone}。</p>` : null}</section>
</article>`,
  };
}

function mark(note: string | null): Html | null {
  return note === null ? null : html`<em class="unchecked">${note}</em>`;
}

function situations(rows: Guide['situations']): Html | null {
  if (rows.length === 0) return null;
  return html`<section aria-labelledby="situations"><h2 id="situations">适用情形和处理</h2><ol class="steps">${rows.map(
    ({ condition, order, measures, hearing }) =>
      html`<li><h3>${condition}</h3>${order ? html`<p>${order}。</p>` : null}<ul>${measures.map((measure) => html`<li>${measure}</li>`)}</ul>${
        hearing ? html`<p class="cite">${hearing}</p>` : null
      }</li>`,
  )}</ol></section>`;
}

function list(id: string, title: string, rows: readonly string[]): Html | null {
  if (rows.length === 0) return null;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ol>${rows.map((row) => html`<li>${row}</li>`)}</ol></section>`;
}

function materials(rows: Guide['materials']): Html | null {
  if (rows.length === 0) return null;
  return html`<section aria-labelledby="materials"><h2 id="materials">申请材料</h2><ol>${rows.map(
    ({ name, bases, note }) => html`<li>${name}${mark(note)}<span class="cite">（${bases}）</span></li>`,
  )}</ol></section>`;
}

function matters(rows: Guide['matters']): Html | null {
  if (rows.length === 0) return null;
  return html`<section aria-labelledby="matters"><h2 id="matters">适用的事项</h2><ul>${rows.map(
    ({ id, title }) => html`<li><a href="/guides/${id}">${title}</a></li>`,
  )}</ul></section>`;
}

function steps(procedures: readonly Procedure[]): Html {
  return html`<section aria-labelledby="steps"><h2 id="steps">办理步骤</h2>${
    procedures.length === 0
      ? html`<p>本事项的办理程序尚未在本系统公布，办理时以设定依据为准；需要了解的请向本机关咨询。</p>`
      : procedures.map(
          ({ id, title, outline }) => html`<h3 class="route">${title}</h3>
<figure class="chart"><a href="/procedures/${id}/chart.svg"><img src="/procedures/${id}/chart.svg" alt="${title}流程图。同样的内容见下面的文字步骤。" loading="lazy"></a></figure>
${outline.tracks.map((track, i) => trackOf(track, i === 0))}
<p class="cite"><a href="/procedures/${id}">${title}的全部关口和期限</a></p>`,
        )
  }</section>`;
}

function trackOf({ title, steps: rows }: Outline['tracks'][number], open: boolean): Html {
  return html`<details${open ? html` open` : null}><summary>${title}（${rows.length} 步）</summary><ol class="steps">${rows.map(
    ({ title: step, who, limits = [] }) =>
      html`<li><strong>${step}</strong><span class="cite">　办理：${who}${limits.length > 0 ? `　时限：${limits.join('；')}` : ''}</span></li>`,
  )}</ol></details>`;
}
