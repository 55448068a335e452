import { useQuery } from '@tanstack/react-query';
import type { CasePage, EntryShape } from '#contract/office/index.ts';
import { Loading } from '../frame/states.tsx';
import { type FormNode, isObject } from '../forms/node.ts';
import { questions } from '../server/questions.ts';
import { rowsOf, type Row } from './readable.ts';

interface Props {
  readonly entry: EntryShape;
  readonly page: CasePage;
}

/** What was signed, under the labels of the form of its time. */
export function SignedFormOf({ entry, page }: Props) {
  const schema = useSchema(page, entry.action);
  if (!schema) return <Loading />;
  return (
    <div className="signed-form">
      <SignedRows rows={rowsOf(schema, entry.form, namesIn(page))} files={entry.files} />
    </div>
  );
}

/** Names of the people and of the matter, by their ids. */
function namesIn({ people, facts, line }: CasePage): Readonly<Record<string, string>> {
  const matter = isObject(facts) ? facts['matter'] : undefined;
  return typeof matter === 'string' && line.matter ? { ...people, [matter]: line.matter } : people;
}

/** The form of an action as the case's own version of the procedure has it; empty (raw names are shown) where it cannot be read. */
export function useSchema(page: CasePage, action: string): FormNode | undefined {
  const form = useQuery(questions.schema(page.line.case, page.procedureHash, action));
  return form.data ? (form.data.schema as FormNode) : form.error ? {} : undefined;
}

export function SignedRows({ rows, files }: { readonly rows: readonly Row[]; readonly files: EntryShape['files'] }) {
  return (
    <dl className="rows">
      {rows.map((row) =>
        row.kind === 'group' ? (
          <div key={row.pointer} className="row-group">
            <dt>{row.label}</dt>
            <dd>
              <SignedRows rows={row.rows} files={files} />
            </dd>
          </div>
        ) : (
          <div key={row.pointer} className={row.kind === 'long' ? 'row-long' : 'row'}>
            <dt>{row.label}</dt>
            <dd>{row.kind === 'file' ? <FileNames digests={row.text.split('\n')} files={files} /> : row.text}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function FileNames({ digests, files }: { readonly digests: readonly string[]; readonly files: EntryShape['files'] }) {
  return digests.map((digest) => files.find((file) => file.sha256 === digest)?.name ?? `文件 ${digest.slice(0, 12)}…`).join('、');
}
