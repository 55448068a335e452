import type { EntryShape } from '#contract/office/index.ts';
import { flatRows, rowsOf } from '../cases/readable.ts';
import type { FormNode } from '../forms/node.ts';
import { field } from './rounds.ts';
import { DiffSide } from '../../ui/diff-side.tsx';
import { wordDiff } from '../../ui/word-diff.ts';

interface Props {
  readonly schema: FormNode;
  readonly before: EntryShape;
  readonly after: EntryShape;
  readonly names: Readonly<Record<string, string>>;
}

/** Field by field, what changed between two versions of the draft. */
export function Changes({ schema, before, after, names }: Props) {
  const lines = changedLines(schema, field(before, 'draft'), field(after, 'draft'), names);
  if (lines.length === 0) return <p className="faint">拟作决定与上一版本一致，没有改动。</p>;
  return (
    <table className="compare">
      <caption className="visually-hidden">拟作决定的改动</caption>
      <thead>
        <tr>
          <th scope="col" style={{ width: 150 }}>
            项目
          </th>
          <th scope="col">上一版本</th>
          <th scope="col">本次版本</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, from, to }) => {
          const pieces = wordDiff(from, to);
          return (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <DiffSide pieces={pieces} side="before" />
              </td>
              <td>
                <DiffSide pieces={pieces} side="after" />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function changedLines(schema: FormNode, before: unknown, after: unknown, names: Readonly<Record<string, string>>) {
  const from = flatRows(rowsOf(schema, before, names));
  const to = flatRows(rowsOf(schema, after, names));
  const pointers = [...new Set([...to, ...from].map(({ pointer }) => pointer))];
  return pointers.flatMap((pointer) => {
    const [one, other] = [from, to].map((rows) => rows.find((row) => row.pointer === pointer));
    if (one?.text === other?.text) return [];
    return [{ label: other?.label ?? one?.label ?? pointer, from: one?.text ?? '', to: other?.text ?? '' }];
  });
}
