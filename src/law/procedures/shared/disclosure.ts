import { checkDisclosure } from '../../actions/check-disclosure/action.ts';
import { correctDisclosure } from '../../actions/correct-disclosure/action.ts';
import { prepareDisclosure } from '../../actions/prepare-disclosure/action.ts';
import { publishDecision } from '../../actions/publish-decision/action.ts';
import { withdrawDisclosure } from '../../actions/withdraw-disclosure/action.ts';
import { apl, wsl } from '../../cite.ts';
import { placed } from '../../placed.ts';
import { same } from '../../same.ts';
import type { Citation, ClockUse, FormSchema, Json, LimitId, Member, Trigger } from '../../vocabulary.ts';

/** Makes the public text of a kind of act, with the facts it comes from. */
type Copy = (notes?: { readonly 'x-fact'?: string }) => object;

const inWords = { 7: '七个工作日', 20: '二十个工作日' } as const;

/**
 * 公示 for a procedure of another kind than penalty: the members of its track, to be spread among the procedure's own.
 * @param articles what has it published: they stand where the penalty cites 处罚法 48 and 安法 78
 * @param within working days from the decision
 */
export function disclosureMembers({
  copy,
  articles,
  within,
}: {
  readonly copy: Copy;
  readonly articles: readonly Citation[];
  readonly within: keyof typeof inWords;
}): Readonly<Record<string, Member>> {
  const cited = (member: Member) => recited(member, articles);
  const withCopy = (member: Member) => placed(cited(member), { action: { form: copied(member.action.form, copy) } });
  return {
    prepareDisclosure: withCopy(prepareDisclosure),
    checkDisclosure: cited(checkDisclosure),
    publishDecision: placed(cited(publishDecision), {
      action: { says: `自作出决定之日起${inWords[within]}内在执法信息公示平台公开。` },
    }),
    correctDisclosure: withCopy(correctDisclosure),
    withdrawDisclosure: cited(withdrawDisclosure),
  };
}

/** The same form with the copy of this kind in its place. */
function copied(form: FormSchema, copy: Copy): FormSchema {
  return { ...form, properties: { ...form.properties, copy: copy({ 'x-fact': 'copy' }) } };
}

/** Provisions on the publication of penalties alone. */
const ofPenalties: readonly Citation[] = [apl(48, 1), apl(48, 2), wsl(78, 2)];

function recited({ action, step }: Member, articles: readonly Citation[]): Member {
  const instead = (cited: readonly Citation[]) => {
    const kept = cited.filter((one) => !ofPenalties.some((penal) => isSame(penal, one)));
    return kept.length === cited.length ? cited : [...articles, ...kept.filter((one) => !articles.some((own) => isSame(own, one)))];
  };
  return {
    action: { ...action, articles: instead(action.articles) },
    step: { ...step, articles: instead(step.articles), must: step.must.map((one) => ({ ...one, articles: instead(one.articles) })) },
  };
}

function isSame(one: Citation, other: Citation): boolean {
  return same(one as unknown as Json, other as unknown as Json);
}

/**
 * 公示期限: from the decision to its publication, or to the finding that it is not to be published.
 * @param decided the action that concludes the case
 * @param undone what revokes the decision or has it revoked
 */
export function disclosureClocks({
  limit,
  title,
  decided,
  undone,
}: {
  readonly limit: LimitId;
  readonly title: string;
  readonly decided: readonly Trigger[];
  readonly undone: readonly Trigger[];
}): readonly ClockUse[] {
  const exempt: Trigger = { action: 'check-disclosure', when: { field: '/result', in: ['exempt'] } };
  return [
    { id: 'disclosure', limit, title, starts: decided, stops: [{ action: 'publish-decision' }, exempt, ...undone], track: 'disclosure' },
  ];
}
