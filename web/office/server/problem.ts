import type { Problem } from '#contract/office/index.ts';

/** The server's problem answer (RFC 9457), thrown by `ask`. */
export class ProblemAnswer extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** Whether the problem's type ends in this word, e.g. `stale` or `refused`. */
export function isProblem(error: unknown, word: string): error is ProblemAnswer {
  return error instanceof ProblemAnswer && error.problem.type.split(/[/:#]/).at(-1) === word;
}

/** One Chinese sentence for anything that went wrong. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ProblemAnswer) {
    const { title, detail } = error.problem;
    return detail && detail !== title ? `${title.replace(/。$/, '')}：${detail}` : title;
  }
  return '页面出了意外的问题，请刷新后再试；如果仍然如此，请告诉系统管理员。';
}

export const unreachable: Problem = {
  type: 'about:blank',
  title: '连不上服务器',
  status: 0,
  detail: '请检查网络后再试。已填写的内容仍在本页，没有丢失。',
};

/** What to say when the answer is not a problem document, e.g. from a proxy in between. */
export function unexplained(status: number): Problem {
  if (status === 404) return { type: 'not-found', title: '没有找到', status, detail: '要找的内容不存在，或者您无权查看。' };
  if (status === 429) return { type: 'too-many', title: '请求过于频繁', status, detail: '请稍候片刻再试。' };
  if (status >= 500) return { type: 'unavailable', title: '服务器暂时不能办理', status, detail: '请稍后再试。已填写的内容仍在本页。' };
  return { type: 'about:blank', title: '请求没有办成', status };
}
