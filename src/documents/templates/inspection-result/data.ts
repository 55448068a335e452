import { outcomes } from '#law/inspection-sources.ts';
import { dateText } from '../../dates.ts';
import { schemeOf } from '../../inspection.ts';
import { partyOf, youFor } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { factsOf, formOf, needed, numberAt, objectsAt, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface InspectionResultData {
  readonly to: string;
  readonly you: string;
  readonly inspectedOn: string;
  readonly mode: string;
  readonly items: readonly string[];
  readonly content: string;
  readonly results: readonly string[];
  readonly conclusion: string;
  readonly rectify: string;
  readonly advice: string;
  readonly disclosure: string;
  readonly receipt: string;
  readonly officers: readonly Signer[];
  readonly date: string;
  readonly copies: string;
}

const titles: Readonly<Record<string, string>> = outcomes;

/** 检查结果告知书 (国办发〔2024〕54号; 安全生产法 68). */
export function data(source: PaperSource): InspectionResultData {
  const form = formOf(source);
  const facts = factsOf(source);
  const party = partyOf(source);
  const you = youFor(party);
  const { mode, items } = schemeOf(source);
  const problems = objectsAt(facts, '/problemsFound');
  const due = textAt(facts, '/rectifyBy');
  const order = textAt(facts, '/correctionNumber');
  return {
    to: party.name,
    you,
    inspectedOn: dateText(needed(textAt(facts, '/inspectedOn'), '检查日期')),
    mode,
    items,
    content: needed(textAt(form, '/content'), '告知的检查结果'),
    results: objectsAt(facts, '/results').map((result) => {
      const number = numberAt(result, '/problem') ?? 0;
      const problem = textAt(problems[number - 1] ?? {}, '/says');
      return `${number}. ${problem}　处理：${textsAt(result, '/outcomes')
        .map((outcome) => titles[outcome] ?? outcome)
        .join('、')}。`;
    }),
    conclusion: textAt(facts, '/conclusion'),
    rectify:
      due === '' ? '' : `${you}应当按照${order}指令书，于${dateText(due)}前（含当日）整改完毕，本机关将在期满后复查；也可以提前申请复查。`,
    advice: textAt(form, '/advice'),
    disclosure: '检查结果将自本告知书作出之日起二十个工作日内在执法信息公示平台公示。',
    receipt: textAt(form, '/handedOver') === 'later' ? '本告知书另行送达。' : '',
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    date: dateText(source.issuedOn),
    copies: '本告知书一式两份：一份由本机关存入案卷，一份交被检查单位。',
  };
}
