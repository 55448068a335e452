import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendPage } from './answers.ts';
import { html } from './html.ts';
import { layout, type Page } from './layout.ts';
import type { Site } from './site.ts';

const missing: Page = {
  title: '没有这个页面',
  unlisted: true,
  body: html`<h1>没有这个页面</h1><div class="prose"><p>网址可能有误，或者页面已经移走。撤回的公示仍保留原网址，并说明撤回的理由。</p><p><a href="/decisions">查找公示信息</a>　<a href="/">回到首页</a></p></div>`,
};

const failed: Page = {
  title: '暂时不能显示',
  unlisted: true,
  body: html`<h1>暂时不能显示</h1><div class="prose"><p>本站遇到故障，公示的内容没有丢失。请过几分钟再试；急需查询的，请与本机关联系。</p><p><a href="/">回到首页</a></p></div>`,
};

const unclear: Page = {
  title: '请求有误',
  unlisted: true,
  body: html`<h1>请求有误</h1><div class="prose"><p>网址中的条件过长或者格式不对，请重新查询。</p><p><a href="/decisions">查找公示信息</a></p></div>`,
};

const busy: Page = {
  title: '访问过于频繁',
  unlisted: true,
  body: html`<h1>访问过于频繁</h1><div class="prose"><p>同一网络在一分钟内的访问太多，请稍候一分钟再试。需要成批下载公示记录的，可以使用存证日志的静态文件。</p><p><a href="/">回到首页</a></p></div>`,
};

/** Every problem is a Chinese page, even when the database is away. */
export function problemPages(app: FastifyInstance, site: Site): void {
  app.setNotFoundHandler((_request, reply) => sendPage(site, reply, missing, 404));
  app.setErrorHandler(async (error: { readonly statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 429) return whole(site, reply.code(429), busy);
    if (status >= 400 && status < 500) return sendPage(site, reply, status === 404 ? missing : unclear, status);
    request.log.error({ err: error }, 'portal');
    return whole(site, reply.code(status), failed);
  });
}

/** A page that asks the database for nothing. */
function whole(site: Site, reply: FastifyReply, page: Page): FastifyReply {
  return reply
    .headers({ 'cache-control': 'no-store', 'retry-after': '60' })
    .type('text/html; charset=utf-8')
    .send(layout(undefined, site.assets, page));
}
