import { certificateOn, holds } from './held.ts';
import { officersIn } from './standing.ts';
import { roleTitles } from './role-titles.ts';
import type { Action, Citation, Person, PersonId, Procedure, Question, Refusal } from './vocabulary.ts';

export { certificateOn };

/** Two officers, and that they hold and show certificates: as the statute of the procedure's kind says it. */
interface OfficersBy {
  readonly two: Citation;
  readonly qualified: Citation;
}
const ofPenalties: OfficersBy = { two: { law: 'APL2021', article: '42' }, qualified: { law: 'APL2021', article: '55' } };
const byKind: { readonly [Kind in Procedure['kind']]?: OfficersBy } = {
  coercion: {
    two: { law: 'ACL2011', article: '18', paragraph: 1, item: 2 },
    qualified: { law: 'ACL2011', article: '17', paragraph: 3 },
  },
};
const officersBy = ({ procedure }: Question): OfficersBy => byKind[procedure.kind] ?? ofPenalties;
const independentReview: Citation = { law: 'APL2021', article: '58' };

/** Who may do it: role, certificate, second officer, handler of the case, independence and qualification of the reviewer. */
export function considerWho(question: Question, action: Action): Refusal[] {
  const { who } = action;
  const { proposal, people, today } = question;
  if (who.setupCode) return [];
  const signer = people[proposal.by];
  if (!signer) return [{ code: 'who', says: '人员台账中没有此人。', articles: action.articles }];
  const refusals: Refusal[] = [];
  if (!who.roles.some((role) => holds(signer, role, today))) {
    const needed = who.roles.map((role) => roleTitles[role]).join('或者');
    refusals.push({ code: 'who', says: `“${action.title}”由${needed}办理，${signer.name}现无此岗位。`, articles: action.articles });
  }
  if (who.handler) refusals.push(...considerHandler(question, action, signer));
  if (who.independent) refusals.push(...considerIndependence(question, action, signer));
  if (who.qualified) refusals.push(...considerQualification(question, signer));
  if (who.certificate) refusals.push(...considerCertificate(question, signer));
  if (who.officers && proposal.form) refusals.push(...considerSecondOfficer(question, action, signer));
  return refusals;
}

function considerHandler(question: Question, action: Action, signer: Person): Refusal[] {
  const { standing } = question;
  const handlers = standing.facts['handlers'];
  if (!Array.isArray(handlers) || handlers.includes(signer.id)) return [];
  const articles = action.who.certificate ? [officersBy(question).two] : action.articles;
  return [{ code: 'who', says: `${signer.name}不是本案承办人，“${action.title}”由承办人办理。`, articles }];
}

function considerIndependence({ standing, procedure }: Question, { articles }: Action, signer: Person): Refusal[] {
  if (!standing.handledBy.includes(signer.id)) return [];
  const says = `${signer.name}经办过本案，审核与承办必须分开，应当由其他人员审核。`;
  return [{ code: 'PG9', says, articles: procedure.kind === 'penalty' ? [independentReview] : articles }];
}

/** 处罚法 58 Ⅱ: whoever first takes up penalty review after the law came into force (2021-07-15) needs the qualification. */
function considerQualification({ today }: Question, signer: Person): Refusal[] {
  const before = signer.reviewsSince !== null && signer.reviewsSince < '2021-07-15';
  if (before || certificateOn(signer, 'legal-qualification', today)) return [];
  const says = `${signer.name}初次从事处罚决定法制审核，应当通过国家统一法律职业资格考试取得法律职业资格，台账中没有有效的资格证。`;
  return [{ code: 'PG9', says, articles: [{ ...independentReview, paragraph: 2 }] }];
}

function considerCertificate(question: Question, person: Person): Refusal[] {
  if (certificateOn(person, 'enforcement', question.today)) return [];
  const { two, qualified } = officersBy(question);
  return [{ code: 'PG1', says: `${person.name}当日没有有效的行政执法证，不得从事执法活动。`, articles: [two, qualified] }];
}

function considerSecondOfficer(question: Question, { who, articles }: Action, signer: Person): Refusal[] {
  const { proposal, people, today, standing } = question;
  const named: PersonId[] = officersIn({ form: proposal.form ?? {} });
  const refusals: Refusal[] = [];
  if (new Set(named).size < 2 || !named.includes(signer.id))
    refusals.push({
      code: 'PG1',
      says: `${who.certificate ? '执法人员' : '办理人员'}不得少于两人，并且应当包括本人。`,
      articles: who.certificate ? [officersBy(question).two] : articles,
      field: '/officers',
    });
  for (const id of named) {
    if (id === signer.id) continue;
    const other = people[id];
    if (!other || !who.roles.some((role) => holds(other, role, today)))
      refusals.push({
        code: 'PG1',
        says: `${other?.name ?? '所选人员'}当日不是本机关${who.roles.map((role) => roleTitles[role]).join('或者')}。`,
        articles: who.certificate ? [officersBy(question).two] : articles,
        field: '/officers',
      });
    else if (who.certificate)
      refusals.push(...considerCertificate(question, other).map((refusal) => ({ ...refusal, field: '/officers' as const })));
  }
  const recused = standing.facts['recused'];
  for (const id of named)
    if (Array.isArray(recused) && recused.includes(id))
      refusals.push({
        code: 'PG6',
        says: `${people[id]?.name ?? id}已被决定回避，不得参与本案。`,
        articles: [{ law: 'APL2021', article: '43' }],
      });
  return refusals;
}
