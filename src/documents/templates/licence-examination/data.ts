import { dateText } from '../../dates.ts';
import { provisions } from '../../draft.ts';
import { actIn, actTitle, draftIn, matterOf } from '../../licence.ts';
import { type PartyData, partyIn } from '../../party.ts';
import { blankOpinion, type Opinion, signerOf } from '../../people.ts';
import { factsOf, formOf, needed, objectAt, objectsAt, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface LicenceExaminationData {
  readonly cause: string;
  readonly request: string;
  readonly acceptedOn: string;
  readonly party: PartyData;
  readonly findings: string;
  readonly heard: string;
  readonly facts: string;
  readonly basis: string;
  readonly examiners: Opinion;
  readonly review: Opinion;
  readonly approval: Opinion;
}

const results: Readonly<Record<string, string>> = { met: '符合', unmet: '不符合' };

/** 行政许可审查呈批表: what was examined and heard, and what the two propose. */
export function data(source: PaperSource): LicenceExaminationData {
  const form = formOf(source);
  const facts = factsOf(source);
  const draft = draftIn(source);
  const act = actIn(draft);
  return {
    cause: textAt(facts, '/caseName'),
    request: actTitle(act),
    acceptedOn: dateText(textAt(facts, `/accepted/${act}`)),
    party: partyIn(objectAt(draft, '/party')),
    findings: findingsOf(source, act),
    heard: objectsAt(facts, '/opinions')
      .filter((one) => textAt(one, '/act') === act)
      .map((one) => `${textAt(one, '/name')}：${textAt(one, '/record')}`)
      .join('\n'),
    facts: `${textAt(draft, '/facts')}\n${textAt(draft, '/reasons')}`,
    basis: provisions(textAt(draft, '/basis')),
    examiners: {
      opinion: `${textAt(form, '/report')}\n拟作决定：${needed(textAt(draft, '/content'), '决定内容')}`.trim(),
      people: textsAt(form, '/officers').map((id) => signerOf(source, id)),
      date: dateText(source.issuedOn),
    },
    review: blankOpinion,
    approval: blankOpinion,
  };
}

/** What was found of each condition on the papers, and on the spot where somebody went. */
function findingsOf(source: PaperSource, act: string): string {
  const facts = factsOf(source);
  const found = (fact: string, condition: string) => {
    const finding = objectsAt(objectAt(facts, `/${fact}/${act}`), '/findings').find((one) => textAt(one, '/condition') === condition);
    return finding ? (results[textAt(finding, '/result')] ?? '') : '';
  };
  return matterOf(source)
    .licence.conditions.map(({ id, text }) => {
      const said = [
        ['材料', found('examined', id)],
        ['现场', found('siteChecks', id)],
      ].filter(([, result]) => result !== '');
      return said.length === 0 ? '' : `${text}：${said.map(([where, result]) => `${where}${result}`).join('，')}`;
    })
    .filter((line) => line !== '')
    .join('\n');
}
