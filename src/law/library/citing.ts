import { conditions } from '../conditions/index.ts';
import { limits } from '../limits/index.ts';
import { matters } from '../matters/index.ts';
import { otherMatters } from '../matters/other.ts';
import { procedureVersions } from '../procedures/index.ts';
import type { Citation, ProcedureVersion } from '../vocabulary.ts';

export type UseKind = 'matter' | 'procedure' | 'action' | 'gate' | 'clock' | 'limit' | 'condition' | 'guide' | 'paper';

/** Something of the product that rests on a provision. */
export interface Use {
  readonly kind: UseKind;
  readonly id: string;
  readonly title: string;
  /** What the provision is to it: 违反条款, 处罚依据, 办理依据… */
  readonly as: string;
  readonly citation: Citation;
}

/** Every citation in the law of the product, once for each thing that rests on it. Papers are the documents' own (`documents/citations.ts`). */
export function usesInLaw(): Use[] {
  const all = [...matterUses(), ...Object.values(procedureVersions).flatMap(procedureUses), ...limitUses(), ...conditionUses()];
  const merged = new Map<string, Use>();
  for (const use of all) {
    const key = JSON.stringify([use.kind, use.id, use.citation]);
    const before = merged.get(key);
    merged.set(key, before && !before.as.split('、').includes(use.as) ? { ...before, as: `${before.as}、${use.as}` } : (before ?? use));
  }
  return [...merged.values()];
}

function cited(use: Omit<Use, 'citation'>, citations: readonly Citation[]): Use[] {
  return citations.map((citation) => ({ ...use, citation }));
}

function matterUses(): Use[] {
  return [
    ...matters.flatMap(({ id, name, violated, basis }) => [
      ...cited({ kind: 'matter', id, title: name, as: '违反条款' }, violated),
      ...cited({ kind: 'matter', id, title: name, as: '处罚依据' }, [basis]),
    ]),
    ...otherMatters.flatMap(({ id, name, kind, basis }) => cited({ kind: 'matter', id, title: name, as: `${kind}依据` }, [basis])),
  ];
}

function procedureUses({ procedure, actions }: ProcedureVersion): Use[] {
  const within = `“${procedure.title}”`;
  const ofProcedure = cited({ kind: 'procedure', id: procedure.id, title: procedure.title, as: '程序依据' }, procedure.articles);
  const ofActions = procedure.steps.flatMap((step) => {
    const action = actions[step.action];
    const [id, title] = [`${procedure.id}/${step.action}`, `${within}中的“${action?.title ?? step.action}”`];
    return [
      ...cited({ kind: 'action', id, title, as: '办理依据' }, action?.articles ?? []),
      ...cited({ kind: 'action', id, title, as: '所在环节的依据' }, step.articles),
      ...step.must.flatMap(({ gate, says, articles }) =>
        cited({ kind: 'gate', id: `${id}/${gate ?? says}`, title: `${title}：${says}`, as: '不予办理的理由' }, articles),
      ),
    ];
  });
  const ofClocks = procedure.clocks.flatMap(({ id, title, limit, lapses }) => [
    ...cited(
      { kind: 'clock', id: `${procedure.id}/${id}`, title: `${within}的期限“${title}”`, as: '期限依据' },
      limits[limit]?.articles ?? [],
    ),
    ...cited({ kind: 'clock', id: `${procedure.id}/${id}`, title: `${within}的期限“${title}”`, as: '届满后果' }, lapses?.articles ?? []),
  ]);
  const uses = [...ofProcedure, ...ofActions, ...ofClocks];
  if (procedure.kind === 'register') return uses;
  // The public guide and flow chart are generated from these very values (worker/publish/outline.ts).
  const guide = { kind: 'guide', id: procedure.id, title: `“${procedure.title}”的办事指南和流程图`, as: '公布的依据' } as const;
  return [...uses, ...uses.map(({ citation }) => ({ ...guide, citation }))];
}

function limitUses(): Use[] {
  return Object.values(limits).flatMap(({ id, name, articles }) => cited({ kind: 'limit', id, title: name, as: '期限依据' }, articles));
}

function conditionUses(): Use[] {
  return Object.values(conditions).flatMap(({ id, title, articles }) =>
    cited({ kind: 'condition', id, title, as: '判断规则的依据' }, articles),
  );
}
