import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/**
 * Pages just rendered, for whoever asks for the same one next. A page lives here for a second at most: a withdrawal is never held up, and
 * a rush on one decision costs one rendering a second.
 */
export interface PageCache {
  /** Answers from the cache where it can. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  keep(host: string, url: string, headers: OutgoingHttpHeaders, body: string, tag: string): void;
}

const lives = 1000;
const most = 300;

export function pageCache(now: () => number = performance.now.bind(performance)): PageCache {
  const pages = new Map<string, { until: number; tag: string; headers: OutgoingHttpHeaders; bare: OutgoingHttpHeaders; body: Buffer }>();
  return {
    answer({ method, url = '', headers }, response) {
      if (method !== 'GET' && method !== 'HEAD') return false;
      const key = keyOf(headers.host, url);
      const page = pages.get(key);
      if (!page) return false;
      if (page.until < now()) {
        pages.delete(key);
        return false;
      }
      const known = headers['if-none-match'];
      if (known !== undefined && hasTag(known, page.tag)) response.writeHead(304, page.bare).end();
      else response.writeHead(200, page.headers).end(page.body);
      return true;
    },
    keep(host, url, headers, body, tag) {
      const [oldest] = pages.keys();
      if (pages.size >= most && oldest !== undefined) pages.delete(oldest);
      const bytes = Buffer.from(body);
      const { 'content-type': _type, 'content-length': _length, ...bare } = headers;
      pages.set(keyOf(host, url), {
        until: now() + lives,
        tag,
        headers: { ...headers, 'content-length': bytes.length },
        bare,
        body: bytes,
      });
    },
  };
}

/** A page names the address it was asked at; whoever invents one must not have it shown to others. */
const keyOf = (host = '', url = '') => `${host} ${url}`;

/** `If-None-Match`, weak comparison (RFC 9110 §13.1.2). */
export function hasTag(header: string, tag: string): boolean {
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
