import type { FastifyError, FastifyInstance } from 'fastify';
import { answer, notFound, Problem, type FieldError } from './problem.ts';

type Translate = (error: Error) => Problem | null;

/** Every way a request can fail ends in one RFC 9457 answer with a Chinese sentence; nothing of our inside is told. */
export function answerErrors(server: FastifyInstance, translate: Translate): void {
  server.setNotFoundHandler((_request, reply) => answer(reply, notFound()));
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = problemFor(error, translate);
    if (problem.status >= 500) request.log.error({ err: { name: error.name, message: error.message, stack: error.stack } }, 'failed');
    if (reply.sent) return;
    return answer(reply, problem);
  });
}

function problemFor(error: FastifyError, translate: Translate): Problem {
  if (error instanceof Problem) return error;
  const translated = translate(error);
  if (translated) return translated;
  const { validation } = error;
  if (validation) {
    const errors = validation.map(({ instancePath, message }): FieldError => ({ field: instancePath, says: message ?? '填写有误。' }));
    return new Problem(400, 'bad-form', '填写的内容有误，请按提示修改后再提交。', { errors });
  }
  return byCode[error.code] ?? byStatus(error.statusCode ?? 500);
}

const badJson = new Problem(400, 'bad-form', '请求内容不是完整的 JSON，没有作任何处理。');
const byCode: Readonly<Record<string, Problem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: new Problem(413, 'too-large', '提交的内容超过 1 MB。录音录像和图片请作为附件上传，不要放在表单里。'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new Problem(415, 'bad-form', '只接受 JSON 格式（application/json）的内容。'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: new Problem(400, 'bad-form', '请求没有传完，没有作任何处理，请重新提交。'),
  FST_ERR_CTP_EMPTY_JSON_BODY: badJson,
  FST_ERR_CTP_INVALID_JSON_BODY: badJson,
  FST_ERR_BAD_URL: new Problem(400, 'about:blank', '网址不正确。'),
};

function byStatus(status: number): Problem {
  if (status === 400) return badJson;
  if (status === 404) return notFound();
  if (status === 408) return new Problem(408, 'about:blank', '请求没有在规定时间内传完，没有作任何处理，请重新提交。');
  if (status === 413) return new Problem(413, 'too-large', '提交的内容过大。');
  if (status === 415) return new Problem(415, 'bad-form', '不接受这种格式的内容。');
  if (status === 429) return new Problem(429, 'too-many', '操作过于频繁，请稍候再试。');
  if (status === 503) return new Problem(503, 'unavailable', '系统正在停机或者维护，请稍后再试。');
  if (status >= 400 && status < 500) return new Problem(status, 'about:blank', '请求不正确。');
  return new Problem(500, 'about:blank', '系统出了意外，这次操作没有写入任何内容。请稍后重试，仍不成功请把编号告诉系统管理员。');
}
