import { apl } from '../../cite.ts';
import { checkDisclosure } from '../../actions/check-disclosure/action.ts';
import { correctDisclosure } from '../../actions/correct-disclosure/action.ts';
import { redraftDisclosure } from '../../actions/redraft-disclosure/action.ts';
import { prepareDisclosure } from '../../actions/prepare-disclosure/action.ts';
import { publishDecision } from '../../actions/publish-decision/action.ts';
import { withdrawDisclosure } from '../../actions/withdraw-disclosure/action.ts';
import { type Copy, redraftForm, preparationForm } from '../../form-parts/disclosure-forms.ts';
import { placed } from '../../placed.ts';
import { same } from '../../same.ts';
import { inPublic } from './tracks.ts';
import type { Citation, ClockUse, Json, LimitId, Member, Test, Trigger } from '../../vocabulary.ts';

const inWords = { 7: '七个工作日', 20: '二十个工作日' } as const;

/**
 * 公示 for a procedure of another kind than penalty: the members of its track, to be spread among the procedure's own.
 * @param copy its public text, one of `form-parts/disclosure-copy.ts`, with the facts it comes from where they have other names
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
  return {
    prepareDisclosure: placed(cited(prepareDisclosure), { action: { form: preparationForm(copy) } }),
    checkDisclosure: cited(checkDisclosure),
    publishDecision: placed(cited(publishDecision), {
      action: { says: `自作出决定之日起${inWords[within]}内在执法信息公示平台公开。` },
    }),
    redraftDisclosure: placed(cited(redraftDisclosure), { action: { form: redraftForm(copy) } }),
    correctDisclosure: cited(correctDisclosure),
    withdrawDisclosure: cited(withdrawDisclosure),
  };
}

/** Provisions on the publication of penalties alone. */
const ofPenalties: readonly Citation[] = [apl(48, 1), apl(48, 2), { law: 'WSL2021', article: '78', paragraph: 2 }];

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
 * 公示期限: from the decision to its publication, or to the finding that it is not to be published; and from its undoing to its withdrawal.
 * @param decided the action that concludes the case
 * @param undone what revokes the decision or has it revoked
 */
export function disclosureClocks({
  limit,
  title,
  decided,
  undone,
  withdrawal = 'WITHDRAW-WD',
}: {
  readonly limit: LimitId;
  readonly title: string;
  readonly decided: readonly Trigger[];
  readonly undone: readonly Trigger[];
  readonly withdrawal?: LimitId;
}): readonly ClockUse[] {
  return [publicationClock('disclosure', { limit, title, decided, undone }), withdrawalClock(withdrawal, undone)];
}

export function publicationClock(
  id: string,
  {
    limit,
    title,
    decided,
    undone,
  }: { readonly limit: LimitId; readonly title: string; readonly decided: readonly Trigger[]; readonly undone: readonly Trigger[] },
): ClockUse {
  const exempt: Trigger = { action: 'check-disclosure', when: { field: '/result', in: ['exempt'] } };
  return { id, limit, title, starts: decided, stops: [{ action: 'publish-decision' }, exempt, ...undone], track: 'disclosure' };
}

export function withdrawalClock(limit: LimitId, undone: readonly Trigger[]): ClockUse {
  const standing: Test = { track: 'disclosure', at: inPublic };
  return {
    id: 'withdrawal',
    limit,
    title: '撤回公示并说明理由',
    starts: undone.map((trigger) => ({ ...trigger, when: trigger.when ? { all: [standing, trigger.when] } : standing })),
    stops: [{ action: 'withdraw-disclosure' }],
    track: 'disclosure',
  };
}
