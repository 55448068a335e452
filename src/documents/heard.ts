import { dateText } from './dates.ts';
import { factsOf, latest, textAt } from './reading.ts';
import { servedOn } from './served.ts';
import type { PaperSource } from './source.ts';

/** How the party was told and heard before the decision (处罚法 44, 45, 62 to 65), read from the record. */
export function hearingText(source: PaperSource, you: string): string {
  const toldOfHearing = latest(source, 'notify-hearing') !== undefined;
  return [toldText(source, you, toldOfHearing), defenceText(source, you), toldOfHearing ? oralHearingText(source, you) : ''].join('');
}

function toldText(source: PaperSource, you: string, toldOfHearing: boolean): string {
  const facts = factsOf(source);
  const paper = (kind: string, number: string, title: string) => {
    const day = servedOn(source, kind);
    return `${day === '' ? '' : `于${dateText(day)}`}向${you}送达${number}《${title}》`;
  };
  const notice = paper('notice', textAt(facts, '/noticeNumber'), '行政处罚告知书');
  const hearing = paper('hearing-notice', textAt(facts, '/hearingNoticeNumber'), '行政处罚听证告知书');
  const rights = toldOfHearing ? '陈述、申辩和要求听证的权利' : '陈述、申辩的权利';
  return `本机关${notice}${toldOfHearing ? `，${hearing}` : ''}，告知${you}拟作出的行政处罚内容及事实、理由、依据，以及依法享有的${rights}。`;
}

function defenceText(source: PaperSource, you: string): string {
  const last = latest(source, 'hear-defence', 'waive-defence');
  if (!last) return `${you}在规定的期限内没有陈述、申辩。`;
  if (last.action === 'waive-defence') return `${you}于${dateText(textAt(last.form, '/waivedOn'))}书面表示放弃陈述、申辩。`;
  const reviewed = latest(source, 'review-defence');
  const adopted = reviewed && textAt(reviewed.form, '/result') === 'adopted';
  const heard = `${you}于${dateText(textAt(last.form, '/heardOn'))}提出陈述、申辩意见。`;
  if (!reviewed) return heard;
  return `${heard}本机关进行了复核，${adopted ? '意见成立，予以采纳' : '意见不成立，不予采纳'}，理由是：${textAt(reviewed.form, '/reason').replace(/。$/, '')}。`;
}

function oralHearingText(source: PaperSource, you: string): string {
  const last = latest(source, 'request-hearing', 'waive-hearing', 'refuse-hearing', 'hold-hearing', 'end-hearing');
  switch (last?.action) {
    case 'hold-hearing':
      return `应${you}的要求，本机关于${dateText(textAt(last.form, '/heldOn'))}举行了听证，本决定根据听证笔录作出。`;
    case 'end-hearing':
      return `${you}要求听证，但没有正当理由不出席或者中途退出，视为放弃听证权利，本机关依法终止听证。`;
    case 'waive-hearing':
      return `${you}于${dateText(textAt(last.form, '/waivedOn'))}书面表示放弃听证。`;
    case 'refuse-hearing':
      return `${you}提出的听证要求不符合法定条件，本机关已书面告知不予受理及理由。`;
    default:
      return `${you}在规定的期限内没有要求听证。`;
  }
}
