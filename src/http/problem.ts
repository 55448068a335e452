import type { FastifyReply } from 'fastify';

/** Kinds of trouble a caller can be told of; each becomes the `type` of an RFC 9457 answer. */
export type ProblemType =
  | 'about:blank'
  | 'bad-form'
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'refused'
  | 'stale'
  | 'too-large'
  | 'too-many'
  | 'unavailable';

export interface FieldError {
  /** RFC 6901 pointer into the body; empty for the whole of it. */
  readonly field: string;
  readonly says: string;
}

/** Members of the answer beside `type`, `title` and `status`; what they mean is the caller's business. */
export interface ProblemDetails {
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  readonly [member: string]: unknown;
}

/** Thrown anywhere below a route; `title` is a Chinese sentence for the user. */
export class Problem extends Error {
  readonly status: number;
  readonly type: ProblemType;
  readonly details: ProblemDetails;

  constructor(status: number, type: ProblemType, title: string, details: ProblemDetails = {}) {
    super(title);
    this.status = status;
    this.type = type;
    this.details = details;
  }
}

export const notFound = (title = '没有找到这个地址。') => new Problem(404, 'not-found', title);
export const forbidden = (title: string) => new Problem(403, 'forbidden', title);
export const badForm = (errors: readonly FieldError[], title = '填写的内容有误，请按提示修改后再提交。') =>
  new Problem(400, 'bad-form', title, { errors });

/** RFC 9457 answer. `instance` is the request's id: enough for support, no personal data. */
export function answer(reply: FastifyReply, problem: Problem): FastifyReply {
  const { type, message: title, status, details } = problem;
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer((value: unknown) => JSON.stringify(value))
    .send({ type, title, status, ...details, instance: reply.request.id });
}
