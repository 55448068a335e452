import type { DrawEntropy, DrawPool, Draws } from '#contract/office/index.ts';
import { inTransaction } from '#db/office/connect.ts';
import type { Tx } from '#db/office/database.ts';
import { notFound, Problem } from '#http/problem.ts';
import { commitmentTo, linesOf } from '#law/draw.ts';
import { certificateOn, holds } from '#law/held.ts';
import { enterprisesIn, objectsOf } from '#law/inspection-registers.ts';
import { isObject } from '#law/same.ts';
import type { Entry, Json, JsonObject } from '#law/vocabulary.ts';
import { consistencyProof, disclosureProof, rootOf, toHex } from '#ledger/index.ts';
import { fieldsOf, indexOf, registerCase, signedLog } from '#record/index.ts';
import type { Bureau } from '../bureau.ts';
import { type CaseFile, findCaseFile } from '../case-file.ts';
import type { Me } from '../people/signed-in.ts';
import { readAround } from '../surroundings.ts';
import { casesOfDraws } from './lines.sql.ts';
import { findSeed, keepSeed } from './seeds.sql.ts';

/** Every draw, the newest first. */
export async function drawList(bureau: Bureau, { agency }: Me): Promise<Draws> {
  const log = await signedLog(bureau.logFolder(agency));
  return inTransaction(bureau.db, agency, async (tx) => {
    const file = await registerOf(tx, agency);
    if (!file) return [];
    const places = await indexOf(tx, agency, file.case);
    const cases = await casesOfDraws(tx, agency);
    const { people } = file.around;
    const nameOf = (id: string) => people[id]?.name ?? id;
    return file.recorded.entries
      .filter(({ action }) => action === 'commit-draw')
      .toReversed()
      .map((entry) => {
        const { form } = entry;
        const draw = text(form, 'draw');
        const drawn = objectsOf(file.standing.facts['draws']).get(draw);
        const abandoned = objectsOf(file.standing.facts['abandoned']).get(draw);
        return {
          ...{
            draw,
            title: text(form, 'title'),
            state: drawn ? ('drawn' as const) : abandoned ? ('abandoned' as const) : ('committed' as const),
          },
          ...{ committedAt: entry.at, committedBy: nameOf(entry.by), commitment: text(form, 'commitment') },
          ...{ objects: linesOf(text(form, 'objectPool')).length, officers: linesOf(text(form, 'officerPool')).length },
          count: Number(form['count']),
          items: rows(form['items']).map((item) => ({ id: text(item, 'id'), name: text(item, 'name') })),
          ...{ outside: text(form, 'outside') || null, outsideOn: text(form, 'outsideOn') || null },
          ...{ size: sizeFor(entry, places.get(entry.n)), logSize: log?.size ?? 0 },
          result: rows(drawn?.['result']).map((row) => ({
            object: text(row, 'object'),
            name: text(row, 'name'),
            officers: (Array.isArray(row['officers']) ? (row['officers'] as readonly Json[]) : []).map((id) => ({
              id: String(id),
              name: nameOf(String(id)),
            })),
            case: cases.get(`${draw} ${text(row, 'object')}`) ?? null,
          })),
          reason: text(abandoned ?? {}, 'reason') || null,
        };
      });
  });
}

/** From what a draw would be made today: `draw-objects-complete` and `draw-officers-complete` hold it to just this. */
export function drawPool(
  bureau: Bureau,
  me: Me,
  { industry, risk }: { readonly industry?: string; readonly risk?: string },
): Promise<DrawPool> {
  return inTransaction(bureau.db, me.agency, async (tx) => {
    const { registers, people } = await readAround(tx, me.agency, new Set(['enterprise-register']));
    return {
      objects: enterprisesIn(registers)
        .filter((one) => one.inPool && (!industry || one.industry === industry) && (!risk || one.risk === risk))
        .map(({ uscc, name }) => ({ uscc, name })),
      officers: Object.values(people)
        .filter((person) => holds(person, 'officer', me.today) && certificateOn(person, 'enforcement', me.today))
        .map(({ id, name }) => ({ id, name })),
    };
  });
}

/** A fresh secret seed, kept where nobody sees it; its hash is what is committed to. */
export async function drawSeed(
  bureau: Bureau,
  { agency, person }: { readonly agency: string; readonly person: { readonly id: string } },
  draw: string,
): Promise<{ commitment: string }> {
  const fresh = Buffer.from(bureau.random(32));
  const row = { agency, draw, seed: fresh, made_by: person.id, made_at: bureau.now() };
  const seed = await inTransaction(bureau.db, agency, (tx) => keepSeed(tx, row));
  return { commitment: commitmentTo(seed.toString('hex')) };
}

/**
 * Seed and tree head, from the moment on which nobody can change them any more.
 * @throws Problem 409 before that, with what is waited for.
 */
export async function drawEntropy(bureau: Bureau, { agency, today }: Me, draw: string): Promise<DrawEntropy> {
  const log = await signedLog(bureau.logFolder(agency));
  return inTransaction(bureau.db, agency, async (tx) => {
    const { entry, index } = await committedIn(tx, agency, draw);
    const size = sizeFor(entry, index);
    if (log === null || size === null || log.size < size)
      throw waits(`公开日志增加到第 ${size ?? '?'} 条后才能抽取，现在是 ${log?.size ?? 0} 条；本机关再写入记录即会增加。`);
    const outsideOn = text(entry.form, 'outsideOn');
    if (outsideOn > today) throw waits(`外部随机来源将于 ${outsideOn} 公布，公布后才能抽取。`);
    const seed = await findSeed(tx, agency, draw);
    if (!seed) throw notFound('没有保存这次抽取的种子。');
    return { seed: seed.toString('hex'), size, root: toHex(await rootOf(size, log.read)) };
  });
}

const waits = (says: string) => new Problem(409, 'refused', says, { refusals: [] });

/** The proof of a draw that was made: both entries as far as the draw needs them, and the log from then to now. */
export async function drawProof(bureau: Bureau, { agency }: Me, draw: string): Promise<object> {
  const log = await signedLog(bureau.logFolder(agency));
  return inTransaction(bureau.db, agency, async (tx) => {
    const file = await registerOf(tx, agency);
    const about = (action: string) =>
      file?.recorded.entries.findLast((entry) => entry.action === action && text(entry.form, 'draw') === draw);
    const [committed, revealed] = [about('commit-draw'), about('reveal-draw')];
    if (!file || !committed || !revealed) throw notFound('这次抽取还没有结果。');
    const places = await indexOf(tx, agency, file.case);
    const entries = [];
    for (const { n } of [committed, revealed]) {
      const index = places.get(n);
      if (log === null || index === undefined || index >= log.size)
        throw new Problem(503, 'unavailable', '抽取结果还没有编入存证日志，请几秒钟后再试。');
      const fields = await fieldsOf(tx, agency, file.case, n);
      entries.push({ index, fields, pointers: fields.map(({ pointer }) => pointer).filter(isShown) });
    }
    if (log === null) throw new Problem(503, 'unavailable', '存证日志还没有签发。');
    const proof = await disclosureProof(entries, log);
    const path = await consistencyProof(Number(revealed.form['size']), log.size, log.read);
    return { ...proof, draw: { consistency: path.map((node) => toHex(node)) } };
  });
}

/** What the draw is made from and of. Not: why somebody was left out or recused, and who signed. */
function isShown(pointer: string): boolean {
  if (['/v', '/agency', '/case', '/n', '/procedure', '/action', '/at'].includes(pointer)) return true;
  return pointer.startsWith('/form/') && !/^\/form\/(?:leftOut|recusals)\/\d+\/reason$/.test(pointer);
}

async function committedIn(tx: Tx, agency: string, draw: string): Promise<{ readonly entry: Entry; readonly index: number | undefined }> {
  const file = await registerOf(tx, agency);
  const entry = file?.recorded.entries.findLast(({ action, form }) => action === 'commit-draw' && text(form, 'draw') === draw);
  if (!file || !entry) throw notFound('没有这次抽取的承诺。');
  return { entry, index: (await indexOf(tx, agency, file.case)).get(entry.n) };
}

function registerOf(tx: Tx, agency: string): Promise<CaseFile | null> {
  return findCaseFile(tx, agency, registerCase(agency, 'draw-register'));
}

function sizeFor({ form }: Entry, index: number | undefined): number | null {
  return index === undefined ? null : index + 1 + Number(form['after']);
}

function rows(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function text(from: JsonObject, name: string): string {
  const value = from[name];
  return typeof value === 'string' ? value : '';
}
