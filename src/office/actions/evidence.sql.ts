import type { Tx } from '#db/office/database.ts';
import { badForm } from '#http/problem.ts';
import type { Entry, FileRef, JsonObject } from '#law/vocabulary.ts';
import { keepFile } from '#record/index.ts';
import { fileFields } from '../file-fields.ts';

/**
 * The uploaded files a form names, as the entry will commit to them.
 * @throws Problem 400 at the field whose file nobody of the agency has uploaded.
 */
export async function filesNamed(tx: Tx, agency: string, schema: object, form: JsonObject): Promise<FileRef[]> {
  const named = fileFields(schema, form);
  if (named.length === 0) return [];
  const wanted = [...new Set(named.map(({ sha256 }) => sha256))];
  const rows = await tx
    .selectFrom('office.uploads')
    .select(['name', 'type', 'sha256', 'sm3', 'bytes'])
    .where('agency', '=', agency)
    .where('sha256', 'in', wanted)
    .orderBy('made_at')
    .execute();
  const found = new Map(rows.map((row) => [row.sha256, { ...row, bytes: Number(row.bytes) }]));
  const missing = named.filter(({ sha256 }) => !found.has(sha256));
  if (missing.length > 0)
    throw badForm(missing.map(({ pointer }) => ({ field: `/form${pointer}`, says: '没有找到这份材料，请重新上传。' })));
  const files = wanted.flatMap((sha256) => found.get(sha256) ?? []);
  for (const { type, sha256, sm3, bytes } of files) await keepFile(tx, { agency, sha256, sm3, bytes, type });
  return files.map(({ name, type, sha256, sm3, bytes }) => ({ name, type, sha256, sm3, bytes }));
}

/** Where each stored file belongs, for reading it later. The only writing file of office.contents. */
export async function keepContents(
  tx: Tx,
  { agency, case: caseId }: { readonly agency: string; readonly case: string },
  { n, papers, files }: Pick<Entry, 'n' | 'papers' | 'files'>,
  internal: boolean,
): Promise<void> {
  const parts = [
    ...papers.map(({ title, number, sha256, bytes }) => ({ name: `${number ?? title}.pdf`, type: 'application/pdf', sha256, bytes })),
    ...files.map(({ name, type, sha256, bytes }) => ({ name, type, sha256, bytes })),
  ];
  if (parts.length === 0) return;
  const rows = parts.map((part) => ({ agency, case_id: caseId, n, internal, ...part }));
  await tx
    .insertInto('office.contents')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
