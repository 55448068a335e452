import { apl, seed } from '../cite.ts';
import { reviewPoints } from '../form-parts/review-points.ts';
import { isObject } from '../same.ts';
import type { Condition, Json } from '../vocabulary.ts';

/** Every point is bound to the file; a problem point has a problem in the list and a problem has its point; A has none, C to G have some. */
export const opinionFitsPoints: Condition = {
  id: 'opinion-fits-points',
  title: '审核意见与要点一致',
  articles: [apl(58), seed(10)],
  holds({ proposal }) {
    if (proposal.form === undefined) return null;
    const { points, problems, opinion } = proposal.form;
    if (!isObject(points) || !Array.isArray(problems)) return false;
    const named = new Set(problems.map((problem) => (isObject(problem) ? problem['point'] : null)));
    for (const [id, title] of Object.entries(reviewPoints)) {
      const point = points[id];
      if (!isObject(point)) return `没有审核“${title}”。`;
      const evidence = point['evidence'];
      if (point['result'] !== 'not-applicable' && (!Array.isArray(evidence) || evidence.length === 0))
        return `“${title}”没有写明所依据的案卷材料。`;
      if (point['result'] === 'problem' && !named.has(id)) return `“${title}”存在问题，但问题清单中没有写明。`;
      if (point['result'] !== 'problem' && named.has(id) && opinion !== 'B') return `问题清单涉及“${title}”，该要点却没有标为存在问题。`;
    }
    if (opinion === 'A' && problems.length > 0) return '存在问题的，不能选“同意”。';
    if (typeof opinion === 'string' && 'CDEFG'.includes(opinion) && problems.length === 0) return '不同意的，应当至少写明一个问题。';
    const substance = ['facts', 'law', 'procedure', 'powers', 'crime', 'subject'].filter((id) => resultOf(points[id]) === 'problem');
    if (opinion === 'B' && substance.length > 0) return '“同意，文书需要修改”只适用于文书和表述问题；实体或者程序存在问题的，应当退回。';
    return true;
  },
};

function resultOf(point: Json | undefined): Json | undefined {
  return isObject(point) ? point['result'] : undefined;
}

/** Every problem of the last opinion has its answer. */
export const problemsAnswered: Condition = {
  id: 'problems-answered',
  title: '逐项答复审核问题',
  articles: [apl(58), seed(11)],
  holds({ proposal, standing }) {
    const problems = standing.facts['problems'];
    if (!Array.isArray(problems) || problems.length === 0) return true;
    if (proposal.form === undefined) return null;
    const answers = proposal.form['answers'];
    const answered = new Set(Array.isArray(answers) ? answers.map((answer) => (isObject(answer) ? answer['problem'] : null)) : []);
    const open = problems.map((_, index) => index + 1).filter((number) => !answered.has(number));
    return open.length === 0 || `还没有答复第${open.join('、')}项问题。`;
  },
};

/** The handlers disagreed with a problem in their answers and were returned again. */
export const disagreed: Condition = {
  id: 'disagreed',
  title: '承办与审核意见不一致',
  articles: [seed(11)],
  holds({ standing }) {
    const answers = standing.facts['answers'];
    return Array.isArray(answers) && answers.some((answer) => isObject(answer) && answer['done'] === 'disagreed');
  },
};
