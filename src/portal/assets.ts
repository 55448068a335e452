import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { Assets } from './site.ts';

const types: Readonly<Record<string, string>> = {
  'style.css': 'text/css; charset=utf-8',
  'verify.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

/** Reads the portal's own static files once. */
export function readAssets(): Assets {
  const files = new Map(
    Object.entries(types).map(([name, type]) => {
      const bytes = readFileSync(new URL(`assets/${name}`, import.meta.url));
      return [name, { bytes, type, version: createHash('sha256').update(bytes).digest('hex').slice(0, 12) }];
    }),
  );
  return {
    get: (name) => files.get(name),
    address: (name) => `/assets/${name}?v=${files.get(name)?.version ?? ''}`,
  };
}

export function assetRoutes(app: FastifyInstance, assets: Assets): void {
  app.get<{ Params: { name: string }; Querystring: { v?: string } }>('/assets/:name', async (request, reply) => {
    const file = assets.get(request.params.name);
    if (!file) return reply.callNotFound();
    const pinned = request.query.v === file.version;
    return reply
      .header('cache-control', pinned ? 'public, max-age=31536000, immutable' : 'public, max-age=300')
      .type(file.type)
      .send(file.bytes);
  });
}
