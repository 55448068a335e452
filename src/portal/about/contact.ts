import { alil, apl, arl, all, ogi, wsl } from '#law/cite.ts';
import { citationsText } from '#law/statutes/citation-text.ts';
import { html } from '../html.ts';
import type { Page } from '../layout.ts';
import type { Agency } from '../site.ts';

/** 联系与救济, for whatever this bureau does: penalties, coercion, inspections, licences. */
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
<h2>不服本机关的决定</h2>
<p>不服行政处罚、行政强制、行政许可或者其他行政行为的，可以自知道该行政行为之日起六十日内向${agency?.government}申请行政复议，也可以自知道之日起六个月内向${agency?.court}起诉。已经申请行政复议并被受理的，复议期间不得起诉。具体途径和期限以文书载明的为准。</p>
<p class="cite">依据：${citationsText([arl(20, 1), arl(24, 1, 1), arl(29, 1), alil(46, 1)])}。</p>
<h3>应当先申请行政复议的</h3>
<p>有下列情形的，应当先申请行政复议，对复议决定不服的再起诉：</p>
<ul><li>对当场作出的行政处罚决定不服；</li><li>认为本机关没有履行法定职责；</li><li>申请政府信息公开，本机关不予公开。</li></ul>
<p class="cite">依据：${citationsText([arl(23, 1, 1), arl(23, 1, 3), arl(23, 1, 4)])}。</p>
<h3>申请许可没有获准的</h3>
<p>不予行政许可的，本机关书面说明理由；申请人可以依照上面的途径申请复议或者起诉，条件具备后也可以重新申请。</p>
<p class="cite">依据：${citationsText([all(38, 2)])}。</p>
<h2>公示内容有误</h2>
<p>发现公示的内容不准确，或者认为公示侵犯自己合法权益的，可以带证据向本机关提出，核实后及时更正。</p>
<p class="cite">依据：${citationsText([ogi(41)])}。</p>
<h2>执法人员身份</h2>
<p>执法人员调查、检查时应当主动出示执法证件，调查取证不少于两人；不出示的，您有权拒绝接受调查或者检查。</p>
<p class="cite">依据：${citationsText([apl(42, 1), apl(55, 1), wsl(67, 2)])}。</p>
</div>`,
  };
}
