import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyRateLimit from '@fastify/rate-limit';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type RawServerDefault } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerErrors } from './errors.ts';
import { refuseForeignWrites } from './origin.ts';
import { badForm, Problem } from './problem.ts';
import { registerFormats, type TextFormats, validatorCompiler } from './validation.ts';
import { unwholesome } from './wholesome.ts';

export type Server = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, TypeBoxTypeProvider>;

export interface ServerOptions {
  /** `Content-Security-Policy` directives, camel-cased; nothing is added to them. */
  readonly contentSecurity: Readonly<Record<string, readonly string[]>>;
  /** Served over TLS (directly or by a proxy in front): adds HSTS. */
  readonly https?: boolean;
  readonly formats?: TextFormats;
  /** `fatal` … `trace`, or `silent`. Logs hold method, route pattern, status and time: no query, no address, no name. */
  readonly logLevel?: string;
  /** Requests per minute and address before 429. */
  readonly perMinute?: number;
  /** Behind one proxy: the last address of `X-Forwarded-For` is its word, those before it are the caller's own and not believed. */
  readonly trustProxy?: boolean;
  /** Throws when the server cannot do its work; asked by `/healthz`. */
  readonly health: () => Promise<void>;
  /** Turns an error of the caller's own kind into a problem; null leaves it to the general rules. */
  readonly translate?: (error: Error) => Problem | null;
}

/** A server with everything that has nothing to do with law: limits, headers, errors, health. Routes are the caller's. */
export async function createServer(options: ServerOptions): Promise<Server> {
  registerFormats(options.formats ?? {});
  const server = fastify({
    logger: loggerAt(options.logLevel ?? 'silent'),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: 1024 * 1024,
    requestTimeout: 120_000,
    connectionTimeout: 0,
    keepAliveTimeout: 20_000,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    trustProxy: options.trustProxy ? (_address: string, hop: number) => hop === 0 : false,
    clientErrorHandler: answerBrokenRequest,
  }).withTypeProvider<TypeBoxTypeProvider>();
  server.server.headersTimeout = 15_000;
  server.setValidatorCompiler(validatorCompiler);
  answerErrors(server as unknown as FastifyInstance, options.translate ?? (() => null));
  await server.register(fastifyCookie);
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives: mutable(options.contentSecurity) },
    strictTransportSecurity: options.https ? { maxAge: 15_552_000 } : false,
    xFrameOptions: { action: 'sameorigin' },
    referrerPolicy: { policy: 'same-origin' },
  });
  await server.register(fastifyRateLimit, {
    max: options.perMinute ?? 1200,
    timeWindow: '1 minute',
    allowList: (request) => request.url === '/healthz',
    errorResponseBuilder: () => new Problem(429, 'too-many', '操作过于频繁，请稍候一分钟再试。'),
  });
  refuseForeignWrites(server as unknown as FastifyInstance);
  server.addHook('preValidation', async (request) => {
    const errors = unwholesome(request.body).slice(0, 20);
    if (errors.length > 0) throw badForm(errors);
  });
  server.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    request.log.info({ method, route: routeOptions.url ?? '-', status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
  });
  server.get('/healthz', async (_request, reply) => {
    try {
      await options.health();
    } catch (error) {
      server.log.error({ message: error instanceof Error ? error.message : String(error) }, 'not healthy');
      throw new Problem(503, 'unavailable', '系统暂时不可用。');
    }
    return reply.header('cache-control', 'no-store').send({ ok: true });
  });
  return server;
}

function loggerAt(level: string) {
  return level === 'silent' ? false : { level, serializers: { req: ({ id }: { id: string }) => ({ id }), res: () => ({}) }, base: null };
}

function mutable(directives: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(directives).map(([name, values]) => [name, [...values]]));
}

/** A request that never became one (half sent, headers too large, not HTTP at all). */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const title = status === 408 ? '请求没有在规定时间内传完，没有作任何处理。' : '请求不完整或者格式不正确，没有作任何处理。';
  const body = JSON.stringify({ type: 'about:blank', title, status });
  const head = `HTTP/1.1 ${status} Bad Request\r\nContent-Type: application/problem+json; charset=utf-8\r\nConnection: close`;
  socket.end(`${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
