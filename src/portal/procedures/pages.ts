import type { Outline } from '#db/published/database.ts';
import { dayInWords, html, type Html } from '../html.ts';
import type { Page } from '../layout.ts';
import type { Procedure } from './procedures.sql.ts';

export function procedureListPage(procedures: readonly Procedure[]): Page {
  return {
    title: '执法程序',
    section: '/guides',
    body: html`<p class="trail"><a href="/guides">服务指南</a></p>
<h1>执法程序</h1>
<p class="lead">本机关办理案件遵循的程序。流程图和文字步骤由办案系统实际执行的同一份程序数据生成，两者不会不一致。</p>
${
  procedures.length === 0
    ? html`<p class="empty">目前没有公布的程序。</p>`
    : html`<ol class="register">${procedures.map(
        ({ id, title, bases, valid_from }) =>
          html`<li><a class="line" href="/procedures/${id}"><span class="what">${title}</span></a><p class="facts">${bases}</p><p class="when">自${dayInWords(valid_from)}起施行</p></li>`,
      )}</ol>`
}`,
  };
}

export function procedurePage({ id, title, bases, valid_from, hash, outline }: Procedure): Page {
  return {
    title,
    section: '/guides',
    body: html`<p class="trail"><a href="/procedures">执法程序</a></p>
<h1>${title}</h1>
<p class="lead">依据：${bases}。自${dayInWords(valid_from)}起施行。</p>
<section aria-labelledby="chart"><h2 id="chart">流程图</h2>
<figure class="chart"><a href="/procedures/${id}/chart.svg"><img src="/procedures/${id}/chart.svg" alt="${title}流程图。同样的内容见下面的文字步骤。"></a>
<figcaption>点按图可以单独打开、放大或者打印。</figcaption></figure></section>
<section aria-labelledby="steps"><h2 id="steps">文字步骤</h2>${outline.tracks.map((one, i) => track(one, i === 0))}</section>
${outline.limits.length > 0 ? limits(outline.limits) : null}
<p class="note">程序版本：<code>${hash}</code>。每个案件记录它所适用的程序版本，程序修改不影响已经开始的案件。</p>`,
  };
}

function track({ title, steps }: Outline['tracks'][number], open: boolean): Html {
  return html`<details${open ? html` open` : null}><summary>${title}（${steps.length} 个环节）</summary><ol class="steps">${steps.map(
    (step) =>
      html`<li><h3>${step.title}</h3><p>${step.says}</p><p class="cite">办理：${step.who}　依据：${step.bases}${
        step.limits && step.limits.length > 0 ? `　时限：${step.limits.join('；')}` : ''
      }</p>${
        step.gates.length > 0
          ? html`<details><summary>不具备这些前提的，系统拒绝（${step.gates.length}）</summary><ul>${step.gates.map((gate) => html`<li>${gate}</li>`)}</ul></details>`
          : null
      }</li>`,
  )}</ol></details>`;
}

function limits(rows: Outline['limits']): Html {
  return html`<section aria-labelledby="limits"><h2 id="limits">期限</h2><div class="scroll" tabindex="0" role="group" aria-label="期限表，可以左右滚动"><table>
<thead><tr><th scope="col">期限</th><th scope="col">长度</th><th scope="col">依据</th></tr></thead>
<tbody>${rows.map(
    ({ title, length, bases, verified }) =>
      html`<tr><th scope="row">${title}</th><td>${length}</td><td>${bases}${verified ? null : html`（待核）`}</td></tr>`,
  )}</tbody></table></div></section>`;
}
