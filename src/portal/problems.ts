import type { FastifyInstance } from 'fastify';
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

/** Every problem is a Chinese page, even when the database is away. */
export function problemPages(app: FastifyInstance, site: Site): void {
  app.setNotFoundHandler((_request, reply) => sendPage(site, reply, missing, 404));
  app.setErrorHandler(async (error: { readonly statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) return sendPage(site, reply, status === 404 ? missing : unclear, status);
    request.log.error({ err: error }, 'portal');
    return reply
      .code(status)
      .headers({ 'cache-control': 'no-store', 'retry-after': '60' })
      .type('text/html; charset=utf-8')
      .send(layout(undefined, site.assets, failed));
  });
}
