import { publicKinds } from '#law/public-kinds.ts';
import { dayInWords, html, type Html, paragraphs } from '../html.ts';
import type { Page } from '../layout.ts';
import type { Change, Decision } from './decisions.sql.ts';
import { sectionOf } from './sections.ts';

/** The permanent page of one publication, whatever its kind. `base` is the address under which the reader reaches the site. */
export function decisionPage(decision: Decision, changes: readonly Change[], base: string): Page {
  const gone = decision.state === 'withdrawn';
  const section = sectionOf(decision.kind);
  return {
    title: gone ? `${decision.number}（已撤回）` : `${decision.title}`,
    section: '/decisions',
    verifies: true,
    unlisted: gone,
    says: gone ? `${decision.number}的公示已撤回。` : `${decision.organ}${decision.number}：${decision.title}`,
    body: html`<article class="decision">
<p class="trail"><a href="${section.path}">${section.short}</a></p>
<h1>${gone ? decision.number : decision.title}</h1>
${gone ? withdrawn(decision) : content(decision)}
${history(changes)}
${proof(decision, base)}
</article>`,
  };
}

function content({ fields, published_on, published_until }: Decision): Html {
  // `data-proven`: the verifier compares the text on the page with the field of the record.
  return html`<dl class="content">
${fields.map(({ name, title, value }) => html`<div><dt>${title}</dt><dd data-proven="/form/copy/${name}">${shown(value)}</dd></div>`)}
<div><dt>公示日期</dt><dd><p><time datetime="${published_on}">${dayInWords(published_on)}</time></p></dd></div>
${published_until ? null : html`<div><dt>公示期限</dt><dd><p>长期</p></dd></div>`}
</dl>
<p class="note">本页是公开文本：自然人姓名、证件号码、住址和联系方式已作隐去处理，其余内容与公示审核通过的文本逐字一致。</p>`;
}

/** Days are written in words; the verifier reads them so too. */
function shown(value: string): Html {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? html`<p><time datetime="${value}">${dayInWords(value)}</time></p>` : paragraphs(value);
}

/** Why a publication is taken back. Only for penalties does a statute say within how many days. */
function groundText({ kind, withdrawal_ground }: Decision): string {
  const { decisions } = publicKinds[kind];
  const grounds: Readonly<Record<string, string>> = {
    revoked:
      kind === 'penalty'
        ? '依照《中华人民共和国行政处罚法》第四十八条第二款，公开的行政处罚决定被依法变更、撤销、确认违法或者确认无效的，应当在三日内撤回并公开说明理由。'
        : `公开的${decisions}已被依法变更、撤销、确认违法或者确认无效，依照本机关行政执法公示制度撤回并公开说明理由。`,
    expired: '公示期限已经届满。',
    repaired: '当事人已经完成信用修复。',
    unlawful: '公示的内容中有依法不应当公开的信息。',
  };
  return grounds[withdrawal_ground ?? ''] ?? '';
}

/** Withdrawn with the reason said in public (处罚法 48 Ⅱ). */
function withdrawn(decision: Decision): Html {
  return html`<div class="banner" role="note"><h2>该公示已撤回</h2>
<p><strong>撤回日期：</strong><time datetime="${decision.withdrawn_on}">${dayInWords(decision.withdrawn_on ?? decision.decided_on)}</time></p>
<div class="reason"><strong>撤回理由：</strong><div data-proven="/form/publicReason">${paragraphs(decision.withdrawal_reason ?? '')}</div></div>
<p>${groundText(decision)}原公示内容不再公开。</p></div>
<dl class="content">
<div><dt>文书文号</dt><dd><p>${decision.number}</p></dd></div>
<div><dt>执法类别</dt><dd><p>${decision.category}</p></dd></div>
<div><dt>决定日期</dt><dd><p>${dayInWords(decision.decided_on)}</p></dd></div>
<div><dt>首次公示</dt><dd><p>${dayInWords(decision.published_on)}</p></dd></div>
<div><dt>执法机关</dt><dd><p>${decision.organ}</p></dd></div>
</dl>`;
}

const changeTitles: Readonly<Record<Change['kind'], string>> = {
  published: '公布',
  corrected: '更正',
  updated: '更新',
  withdrawn: '撤回',
};

function history(changes: readonly Change[]): Html | null {
  if (changes.length < 2) return null;
  return html`<section aria-labelledby="history"><h2 id="history">公示经过</h2><ol class="history">${changes.map(
    ({ kind, made_on, reason }) =>
      html`<li><time datetime="${made_on}">${dayInWords(made_on)}</time><strong>${changeTitles[kind]}</strong>${reason ? html`<span>${reason}</span>` : null}</li>`,
  )}</ol></section>`;
}

function proof(decision: Decision, base: string): Html {
  const address = `/decisions/${decision.id}/proof.json`;
  const what = decision.state === 'withdrawn' ? '撤回的理由和日期' : '上面的公开文本';
  return html`<section class="proof" aria-labelledby="proof"><h2 id="proof">查验</h2>
<p>${what}来自案件记录中经复核的一条。记录写下时，每一项内容都算出一个“指纹”，全部指纹汇成一片“叶”，按先后写进公开的存证日志；日志的总指纹由本机关签名。内容改动一个字，指纹就对不上；日志少了或者改了一条，签名就对不上。</p>
<div class="try"><button type="button" data-verify="${address}">在本浏览器中查验</button>
<noscript><p>您的浏览器没有启用脚本，可以下载证明文件，按下面的方法用命令行查验。</p></noscript>
<div data-verify-result aria-live="polite" role="status"></div></div>
<p>按下按钮后，由您的浏览器自己重新计算，不依赖本站的结论。<a href="${address}">下载证明文件（proof.json）</a></p>
<details><summary>用命令行查验</summary>
<p>取得本系统的程序后运行：</p>
<pre><code>npx mingzheng verify ${base}${address} --key 公钥</code></pre>
<p>公钥见<a href="/verify">存证查验</a>；最好从本站以外的渠道取得公钥，例如机关办公场所的公示栏。</p></details>
</section>`;
}
