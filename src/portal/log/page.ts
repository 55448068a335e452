import { html } from '../html.ts';
import type { Page } from '../layout.ts';
import type { Agency } from '../site.ts';

export function verifyPage(agency: Agency | undefined, checkpoint: string | null): Page {
  const size = checkpoint?.split('\n')[1];
  return {
    title: '存证查验',
    section: '/verify',
    body: html`<h1>存证查验</h1>
<div class="prose">
<p class="lead">本机关办案的每一个环节写下时，都在一份公开的存证日志里留下指纹。日志只增不减，不含任何案件内容；有了它，谁都不能悄悄改动已经写下的记录，包括本机关自己。</p>
<h2>怎样查验一份公示</h2>
<ol><li>打开公示的页面，按“在本浏览器中查验”，由您的浏览器重新计算。</li><li>或者下载该页的证明文件，用查验程序在自己的计算机上核对：<pre><code>npx mingzheng verify 证明文件或网址 --key 公钥</code></pre></li><li>把今天的日志签名存下来，以后用 <code>--since</code> 核对：日志是不是只增加、没有改动。</li></ol>
<h2>查验说明了什么</h2>
<p>查验通过，说明公开的文本与记录里经复核的文本逐项相同，这条记录在签名之时已经在日志里，此后没有改动。查验不判断决定是否正确；不服决定的，可以申请复议或者提起诉讼。</p>
<h2>日志的公钥</h2>
${agency ? html`<pre><code>${agency.log_key}</code></pre>` : html`<p>尚未公布。</p>`}
<p>公钥最好从本站以外的渠道取得，例如机关办公场所的公示栏，再与这里的比对。</p>
<h2>当前的日志签名</h2>
${checkpoint === null ? html`<p>日志还没有第一条记录。</p>` : html`<p>日志现有 ${size} 条。</p><pre><code>${checkpoint}</code></pre>`}
<p>文件地址：<a href="/log/${agency?.agency}/checkpoint">日志签名（checkpoint）</a>、<a href="/log/key">公钥</a>。日志按 C2SP tlog-tiles 格式公开，任何人都可以整份下载、长期留存和核对。</p>
</div>`,
  };
}
