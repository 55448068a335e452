import { linesOf } from '#law/draw.ts';
import { dateText } from '../../dates.ts';
import { nameOf } from '../../people.ts';
import { formOf, needed, numberAt, objectsAt, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface DrawResultData {
  readonly task: string;
  readonly draw: string;
  readonly items: readonly string[];
  readonly committedOn: string;
  readonly pool: string;
  readonly officersPool: string;
  readonly recusals: string;
  readonly outside: string;
  readonly commitment: string;
  readonly objectsDigest: string;
  readonly officersDigest: string;
  readonly seed: string;
  readonly log: string;
  readonly rows: readonly { readonly code: string; readonly name: string; readonly officers: string }[];
  readonly check: string;
  readonly drawnBy: string;
  readonly date: string;
}

/** 双随机抽查结果单: with everything needed to do the draw again. */
export function data(source: PaperSource): DrawResultData {
  const form = formOf(source);
  const draw = textAt(form, '/draw');
  const committed = source.entries.findLast((entry) => entry.action === 'commit-draw' && textAt(entry.form, '/draw') === draw);
  const given = committed?.form ?? {};
  const recusals = objectsAt(given, '/recusals').length;
  const [outside, outsideValue] = [textAt(given, '/outside'), textAt(form, '/outsideValue')];
  return {
    task: needed(textAt(given, '/title'), '抽查任务'),
    draw,
    items: objectsAt(given, '/items').map((item) => textAt(item, '/name')),
    committedOn: committed ? dateText(new Date(Date.parse(committed.at) + 8 * 3_600_000).toISOString().slice(0, 10)) : '',
    pool: `${linesOf(textAt(given, '/objectPool')).length}家，抽取${numberAt(given, '/count') ?? 0}家`,
    officersPool: `${linesOf(textAt(given, '/officerPool')).length}人，每家两人`,
    recusals: recusals === 0 ? '' : `${recusals}项`,
    outside: outside === '' ? '' : `${outside}：${outsideValue}`,
    commitment: textAt(given, '/commitment'),
    objectsDigest: textAt(given, '/objectsDigest'),
    officersDigest: textAt(given, '/officersDigest'),
    seed: textAt(form, '/seed'),
    log: `第${numberAt(form, '/size') ?? 0}条，${textAt(form, '/root')}`,
    rows: objectsAt(form, '/result').map((row) => ({
      code: textAt(row, '/object'),
      name: textAt(row, '/name'),
      officers: textsAt(row, '/officers')
        .map((id) => `${nameOf(source, id)}（${id}）`)
        .join('、'),
    })),
    check: '抽取按公开算法（mingzheng-draw-v1）由承诺、种子和公开日志的树根唯一确定，任何人可以用公布的证明文件复算查验。',
    drawnBy: nameOf(source, source.proposal.by),
    date: dateText(source.issuedOn),
  };
}
