import { limits } from '#law/limits/index.ts';
import { lengthInWords } from '#law/limits/length.ts';
import { dateText } from '../../dates.ts';
import {
  actIn,
  applicantAndYou,
  contactIn,
  contactLines,
  letterOf,
  licenceBases,
  type LicenceLetterData,
  matterOf,
  requestText,
} from '../../licence.ts';
import { factsOf, formOf, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

/** 行政许可受理通知书 (许可法 32 Ⅰ 5, Ⅱ), or the receipt for what silence has accepted (32 Ⅰ 4). */
export function data(source: PaperSource): LicenceLetterData {
  const form = formOf(source);
  const { party, you } = applicantAndYou(source);
  const act = actIn(form);
  const accepted = textAt(form, '/acceptedOn');
  const silent = accepted !== source.issuedOn;
  return letterOf(source, {
    to: party.name,
    opening: `${you}提出的${requestText(source, act)}，${
      silent
        ? `本机关没有在五个工作日内告知补正，依据${licenceBases.silentAcceptance}的规定，自收到申请材料之日起即为受理。`
        : `属于本机关职权范围，申请材料齐全、符合法定形式，依据${licenceBases.acceptance}的规定，本机关决定予以受理。`
    }`,
    body: [`受理日期：${dateText(accepted)}。`, limitText(source, act)],
    last: ['办理进度可以凭收件凭证上的查询码查询。', ...contactLines(source, contactIn(source))],
  });
}

function limitText(source: PaperSource, act: string): string {
  if (act === 'renew') {
    const until = dateText(textAt(factsOf(source), '/validUntil'));
    const silence = textAt(factsOf(source), '/renewalTimely') === 'in-time' ? '逾期未作决定的，视为准予延续。' : '';
    return `本机关将在原许可有效期届满（${until}）前作出是否准予延续的决定。${silence}`;
  }
  const limit = limits[act === 'change' ? 'ALL-42-20D' : matterOf(source).licence.limit];
  const from = limit?.id === 'HAZ-35-30D' ? '收到全部证明材料' : '受理';
  return `法定决定期限：自${from}之日起${limit ? lengthInWords(limit) : ''}；依法需要听证、检验、检测、鉴定和专家评审的，所需时间不计算在内，本机关将另行书面告知。`;
}
