import { hash } from 'node:crypto';
import type { Tx } from '#db/office/database.ts';
import { Problem } from '#http/problem.ts';
import type { StatuteText } from '#law/library/statute-text.ts';
import type { Entry, FileRef, Pointer } from '#law/vocabulary.ts';
import { type FileStore, keepFile } from '#record/index.ts';
import { SourceProblem } from '../source-problem.ts';
import { canonicalText, readSource } from '../statute-source.ts';
import type { Effect } from './effect.ts';
import { dropStatute, keepStatute } from './statutes.sql.ts';

/**
 * Takes a statute's text into the library: the file is read again here, so that what was signed is what the file says and nothing else.
 * @throws Problem 409 where it is not; then nothing was written.
 */
export const takeInStatute: Effect = async (tx, { agency, entry, files }) => {
  const original = originalOf(entry);
  const { statute } = await readAgain(files, original, entry);
  const bytes = canonicalText(statute);
  const { textDigest, articles } = entry.form;
  if (hash('sha256', bytes) !== textDigest) throw refused('正文与签署的摘要不一致，请回到“导入法规正文”重新读取这份文件。', '/textDigest');
  if (statute.articles.length !== articles) throw refused(`正文有 ${statute.articles.length} 条，与所填的条数不一致。`, '/articles');
  await keepFile(tx, { agency, ...(await files.put(bytes)), type: 'application/json' });
  await keep(tx, agency, entry, original, statute);
};

export const takeOutStatute: Effect = (tx, { agency, entry }) => dropStatute(tx, agency, String(entry.form['law']));

/** Builds the library again from the register and the stored texts. */
export async function rebuildStatutes(tx: Tx, files: FileStore, agency: string, register: readonly Entry[]): Promise<void> {
  for (const entry of register) {
    if (entry.action === 'withdraw-statute') await dropStatute(tx, agency, String(entry.form['law']));
    if (entry.action !== 'import-statute') continue;
    const text = await files.get(String(entry.form['textDigest']));
    await keep(tx, agency, entry, originalOf(entry), JSON.parse(text.toString('utf8')) as StatuteText);
  }
}

function keep(tx: Tx, agency: string, entry: Entry, original: FileRef, text: StatuteText): Promise<void> {
  return keepStatute(tx, { agency, law: String(entry.form['law']), digest: String(entry.form['textDigest']), n: entry.n, original, text });
}

function originalOf({ form, files }: Entry): FileRef {
  const original = files.find(({ sha256 }) => sha256 === form['original']);
  if (!original) throw new RangeError('import without its file');
  return original;
}

async function readAgain(files: FileStore, { sha256 }: FileRef, { form }: Entry) {
  try {
    return await readSource(await files.get(sha256), form['citedBy'] === 'item' ? 'item' : 'article');
  } catch (error) {
    if (error instanceof SourceProblem) throw refused(error.says, '/original');
    throw error;
  }
}

function refused(says: string, field: Pointer): Problem {
  return new Problem(409, 'refused', '现在不能办理这一环节，原因如下。', {
    refusals: [{ code: 'statute-text', says, articles: [{ law: 'APL2021', article: '5', paragraph: 3 }], field }],
  });
}
