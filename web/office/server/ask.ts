import type { Problem } from '#contract/office/index.ts';
import { ProblemAnswer, unexplained, unreachable } from './problem.ts';
import { signInGate } from './sign-in-gate.ts';

interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** false: a 401 is an answer here, not a reason to sign in again. */
  readonly gate?: boolean;
  /** Sent even while the page is being left. */
  readonly keepalive?: boolean;
}

/** Asks the office server. @throws ProblemAnswer for every answer that is not a success, and when there is no answer. */
export async function ask<Answer>(path: string, asking: Asking = {}): Promise<Answer> {
  const response = await answerTo(path, asking);
  if (response.status === 204) return undefined as Answer;
  return (await response.json()) as Answer;
}

/** The same for answers that are files. */
export async function askForFile(path: string, asking: Asking = {}): Promise<Blob> {
  return (await answerTo(path, asking)).blob();
}

async function answerTo(path: string, asking: Asking): Promise<Response> {
  const response = await send(path, asking);
  if (response.ok) return response;
  if (response.status === 401 && asking.gate !== false) {
    await signInGate.wait();
    return answerTo(path, asking);
  }
  throw new ProblemAnswer(await problemIn(response));
}

async function send(path: string, { method = 'GET', body, keepalive = false }: Asking): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json, application/problem+json, application/pdf' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  const init: RequestInit = { method, headers, credentials: 'same-origin', keepalive };
  if (body !== undefined) init.body = JSON.stringify(body);
  try {
    return await fetch(path, init);
  } catch {
    throw new ProblemAnswer(unreachable);
  }
}

async function problemIn(response: Response): Promise<Problem> {
  const fallback = unexplained(response.status);
  if (!response.headers.get('content-type')?.includes('json')) return fallback;
  const said = (await response.json().catch(() => null)) as Partial<Problem> | null;
  return said && typeof said.title === 'string' ? { ...fallback, ...said } : fallback;
}
