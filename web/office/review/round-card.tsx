import type { CasePage } from '#contract/office/index.ts';
import { momentText } from '../../ui/moment.ts';
import { Materials } from '../cases/materials.tsx';
import { choicesOf, fieldsOf, type FormNode, isObject } from '../forms/node.ts';
import { answerTo, field, problemsOf, type Round } from './rounds.ts';
import { Mark } from '../../ui/mark.tsx';

interface Props {
  readonly round: Round;
  readonly next: Round | undefined;
  readonly page: CasePage;
  /** The form of the reviewer's decision. */
  readonly reviewing: FormNode;
}

const doneTitles: Readonly<Record<string, string>> = { mended: '已经改正', supplemented: '已经补充', disagreed: '不同意，说明理由' };
const resultTitles: Readonly<Record<string, string>> = { ok: '没有问题', problem: '存在问题', 'not-applicable': '不涉及' };

const titleIn = (node: FormNode | undefined, value: string) =>
  choicesOf(node ?? {})?.find((choice) => choice.value === value)?.title ?? value;

/** One round: what was submitted, what the reviewer found point by point, and how each problem was answered. */
export function RoundCard({ round, next, page, reviewing }: Props) {
  const { submission, outcome } = round;
  const opinion = String(field(outcome, 'opinion') ?? '');
  const situation = field(submission, 'situation');
  return (
    <section className="sheet" aria-label={`第 ${round.number} 轮审核`}>
      <h2>第 {round.number} 轮</h2>
      <p>
        <b>送审</b>　{submission.by.name}　<span className="faint">{momentText(submission.at)}</span>
      </p>
      {typeof situation === 'string' && <p className="round-text">{situation}</p>}
      <Materials papers={submission.papers} files={submission.files} />
      <hr />
      {outcome ? (
        <>
          <p>
            <b>{outcome.title}</b>　{outcome.by.name}　<span className="faint">{momentText(outcome.at)}</span>
          </p>
          {opinion !== '' && (
            <Mark mood={opinion === 'A' || opinion === 'B' ? 'good' : 'bad'}>{titleIn(reviewing.properties?.['opinion'], opinion)}</Mark>
          )}
          <p className="round-text">{String(field(outcome, 'conclusion') ?? field(outcome, 'missing') ?? '')}</p>
          <Points points={field(outcome, 'points')} titles={fieldsOf(reviewing.properties?.['points'] ?? {})} page={page} />
          <Problems round={round} next={next} />
          <Materials papers={outcome.papers} files={outcome.files} />
        </>
      ) : (
        <p className="faint">正在审核，尚未提出意见。</p>
      )}
    </section>
  );
}

interface PointsProps {
  readonly points: unknown;
  readonly titles: ReturnType<typeof fieldsOf>;
  readonly page: CasePage;
}

function Points({ points, titles, page }: PointsProps) {
  if (!isObject(points)) return null;
  return (
    <ul className="round-points">
      {titles.map(([name, { title }]) => {
        const point = points[name];
        if (!isObject(point)) return null;
        const result = String(point['result'] ?? '');
        const evidence = Array.isArray(point['evidence']) ? point['evidence'].map(String) : [];
        return (
          <li key={name}>
            <span className={result === 'problem' ? 'fault' : 'fine'}>{resultTitles[result] ?? result}</span> {title}
            {evidence.length > 0 && <span className="faint">　依据：{evidence.map((named) => withTitle(named, page)).join('、')}</span>}
            {typeof point['note'] === 'string' && <div className="faint">{point['note']}</div>}
          </li>
        );
      })}
    </ul>
  );
}

/** `环节3` with the title of that entry. */
function withTitle(named: string, page: CasePage): string {
  const number = /^环节(\d+)$/.exec(named)?.[1];
  const entry = number && page.entries.find((candidate) => candidate.n === Number(number) - 1);
  return entry ? `${named} ${entry.title}` : named;
}

function Problems({ round, next }: { readonly round: Round; readonly next: Round | undefined }) {
  const problems = problemsOf(round.outcome);
  if (problems.length === 0) return null;
  return (
    <table className="compare">
      <caption className="visually-hidden">问题和答复</caption>
      <thead>
        <tr>
          <th scope="col">问题和要求</th>
          <th scope="col">承办人答复</th>
        </tr>
      </thead>
      <tbody>
        {problems.map((problem) => {
          const answer = answerTo(next, problem.number);
          return (
            <tr key={problem.number}>
              <td>
                {problem.number}. {problem.says}
                <div className="faint">要求：{problem.asks}</div>
              </td>
              <td>
                {answer ? (
                  <>
                    <Mark mood="plain">{doneTitles[answer.done] ?? answer.done}</Mark>
                    {answer.answer}
                  </>
                ) : (
                  <span className="faint">尚未答复</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
