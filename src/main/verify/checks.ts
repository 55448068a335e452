import { drawnTruly } from './draw.ts';
import { digestOfDraft, type Opened, provenFields, wholeFields } from './fields.ts';
import { type Bundle, type CaseFile, Fault, readBundle } from './shapes.ts';
import { type Checkpoint, checkSignature, readCheckpoint } from './signed.ts';
import { leafNode, rootBy } from './trees.ts';

export type CheckName = 'format' | 'fields' | 'case' | 'draft' | 'log' | 'draw' | 'signature' | 'growth';
export interface Check {
  readonly name: CheckName;
  readonly ok: boolean;
  /** One Chinese sentence; where the check fails, with the exact place. */
  readonly says: string;
}

export const titles: Readonly<Record<CheckName, string>> = {
  format: '文件格式',
  fields: '字段指纹',
  case: '案卷完整',
  draft: '拟处罚内容摘要',
  log: '在日志中',
  draw: '双随机抽取',
  signature: '日志签名',
  growth: '日志只增不改',
};

/** All checks of a proof or case file that need nothing but itself and the public key (docs/record-format.md §8). */
export function checkBundle(text: string, key: string | null): { readonly checks: Check[]; readonly checkpoint: Checkpoint | null } {
  const checks: Check[] = [];
  const attempt = <T>(name: CheckName, work: () => { readonly says: string; readonly value: T }): T | null => {
    try {
      const { says, value } = work();
      checks.push({ name, ok: true, says });
      return value;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      checks.push({ name, ok: false, says: error.message });
      return null;
    }
  };

  const bundle = attempt('format', () => {
    const value = readBundle(text);
    return {
      value,
      says: value.kind === 'case' ? `案卷文件，共 ${value.entries.length} 条记录。` : `公示证明，涉及 ${value.entries.length} 条记录。`,
    };
  });
  if (!bundle) return { checks, checkpoint: null };

  const opened = attempt('fields', () => openAll(bundle));
  if (bundle.kind === 'case' && opened) {
    attempt('case', () => inSequence(bundle, opened));
    attempt('draft', () => drafts(opened));
  }
  let checkpoint: Checkpoint | null = null;
  attempt('log', () => {
    checkpoint = readCheckpoint(bundle.checkpoint);
    return inLog(bundle, checkpoint);
  });
  if (bundle.kind === 'disclosure' && bundle.draw && opened && checkpoint) {
    const log: Checkpoint = checkpoint;
    attempt('draw', () => ({ value: null, says: drawnTruly(bundle, opened, log) }));
  }
  attempt('signature', () => {
    const signed = readCheckpoint(bundle.checkpoint);
    if (key === null) throw new Fault('没有给出公钥，无法核对签名。请用 --key 给出公钥，最好取自机关办公场所的公示栏。');
    const name = checkSignature(signed, key);
    return { value: null, says: `“${name}”签名的日志，共 ${signed.size} 条。` };
  });
  return { checks, checkpoint };
}

function openAll(bundle: Bundle): { readonly says: string; readonly value: readonly Opened[] } {
  const value =
    bundle.kind === 'case'
      ? bundle.entries.map((entry, at) => wholeFields(entry, entry.fields, `/entries/${at}`))
      : bundle.entries.map((entry, at) => provenFields(entry, entry.size, entry.fields, `/entries/${at}`));
  const fields = value.reduce((sum, entry) => sum + entry.fields.size, 0);
  const erased = value.reduce((sum, entry) => sum + entry.erased.length, 0);
  const gone = erased > 0 ? `另有 ${erased} 项已依法删除，只留指纹。` : '';
  return { value, says: `${fields} 项内容与指纹（SHA-256 和 SM3）一致。${gone}` };
}

/** /n without gaps from 0, /prev the leaf before, all of one agency and case, times never going back, nothing erased without a reason. */
function inSequence(file: CaseFile, opened: readonly Opened[]): { readonly says: string; readonly value: null } {
  let before = '';
  for (const [n, { fields }] of opened.entries()) {
    const at = `/entries/${n}`;
    const expected = {
      '/v': 1,
      '/agency': file.agency,
      '/case': file.case,
      '/n': n,
      '/prev': n === 0 ? null : (file.entries[n - 1]?.leaf.toString('hex') ?? null),
    };
    for (const [pointer, value] of Object.entries(expected))
      if (fields.get(pointer) !== value) throw new Fault(`${at} ${pointer}：与案卷的次序不符，有记录缺失、调换或者不属于本案。`);
    const time = fields.get('/at');
    if (typeof time !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time)) throw new Fault(`${at} /at：时间的写法不对。`);
    if (time < before) throw new Fault(`${at} /at：时间早于上一条记录。`);
    before = time;
  }
  for (const [n, { erased }] of opened.entries())
    for (const pointer of erased)
      if (!opened.slice(n + 1).some((later) => erases(later, n, pointer)))
        throw new Fault(`/entries/${n} ${pointer}：内容没有了，但是案卷里没有写明理由的删除记录。`);
  return { value: null, says: `${opened.length} 条记录首尾相接，中间没有缺失。` };
}

/** Whether the entry is a lawful erasure of that field, with its reason. */
function erases({ fields }: Opened, n: number, pointer: string): boolean {
  const reason = fields.get('/form/reason');
  if (fields.get('/action') !== 'erase' || fields.get('/form/entry') !== n || typeof reason !== 'string' || reason.trim() === '')
    return false;
  return [...fields].some(([at, value]) => /^\/form\/pointers\/\d+$/.test(at) && value === pointer);
}

function drafts(opened: readonly Opened[]): { readonly says: string; readonly value: null } {
  let agreeing = 0;
  for (const [n, entry] of opened.entries()) {
    const digest = digestOfDraft(entry);
    if (digest === null) continue;
    if (entry.fields.get('/draft') !== digest) throw new Fault(`/entries/${n} /draft：与拟处罚内容算出的摘要对不上。`);
    agreeing += 1;
  }
  return { value: null, says: agreeing > 0 ? `${agreeing} 处摘要与内容一致。` : '本卷没有拟处罚内容。' };
}

function inLog(bundle: Bundle, { origin, size, root }: Checkpoint): { readonly says: string; readonly value: null } {
  for (const [n, { leaf, index, inclusion }] of bundle.entries.entries()) {
    const reached = rootBy('sha256', leafNode('sha256', leaf), index, size, inclusion);
    if (!reached?.equals(root)) throw new Fault(`/entries/${n}：不在日志“${origin}”的第 ${index} 条。`);
  }
  return { value: null, says: `${bundle.entries.length} 条记录都在日志“${origin}”中。` };
}
