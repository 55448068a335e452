import { html, type Html } from './html.ts';
import type { Agency, Assets } from './site.ts';

export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Path of the menu entry that is current. */
  readonly section?: string;
  /** Loads the verifier. */
  readonly verifies?: boolean;
  /** One sentence for search engines. */
  readonly says?: string;
  /** Not for search engines: search results, withdrawn decisions. */
  readonly unlisted?: boolean;
}

const menu: readonly (readonly [path: string, title: string])[] = [
  ['/', '首页'],
  ['/decisions', '信息公示'],
  ['/guides', '服务指南'],
  ['/verify', '存证查验'],
  ['/contact', '联系我们'],
];

/** The whole document. Complete without JavaScript; the one script there is recomputes a proof. */
export function layout(agency: Agency | undefined, assets: Assets, page: Page): string {
  const name = agency?.name ?? '行政执法信息公示';
  const { text } = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${page.title} - ${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${page.says ?? `${name}行政执法信息公示。`}">
${page.unlisted ? html`<meta name="robots" content="noindex">` : null}
<link rel="stylesheet" href="${assets.address('style.css')}">
<link rel="icon" href="${assets.address('icon.svg')}" type="image/svg+xml">
${page.verifies ? html`<script type="module" src="${assets.address('verify.js')}"></script>` : null}
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
${agency?.demo ? html`<aside class="demo" aria-label="演示数据">演示数据：本站的单位、人员和案件均为虚构示例，不是真实的执法信息。</aside>` : null}
<header class="head">
<div class="wide">
<a class="name" href="/"><strong>${name}</strong><span>行政执法信息公示</span></a>
<nav aria-label="栏目"><ul>${menu.map(
    ([path, title]) =>
      html`<li><a class="tab" href="${path}"${path === page.section ? html` aria-current="page"` : null}>${title}</a></li>`,
  )}</ul></nav>
</div>
</header>
<main id="main" class="main wide" tabindex="-1">
${page.body}
</main>
<footer class="foot">
<div class="wide">
<p>${name}${agency ? html`　地址：${agency.address}　电话：${agency.phone}` : null}</p>
<p><a class="more" href="/about">关于本站</a><a class="more" href="/accessibility">无障碍说明</a><a class="more" href="/verify">存证查验</a></p>
</div>
</footer>
</body>
</html>
`;
  return text;
}
