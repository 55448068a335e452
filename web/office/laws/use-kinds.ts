import type { UseShape } from '#contract/office/index.ts';

/** What rests on a provision, in the order in which it is shown. */
export const useKinds: Readonly<Record<UseShape['kind'], string>> = {
  matter: '执法事项',
  procedure: '程序',
  action: '环节',
  gate: '不予办理的理由',
  clock: '案件期限',
  limit: '法定期限',
  condition: '判断规则',
  paper: '文书',
  guide: '办事指南',
};

/** Uses by kind, kinds without any left out. */
export function byKind<Use extends UseShape>(uses: readonly Use[]): { readonly kind: UseShape['kind']; readonly uses: readonly Use[] }[] {
  const grouped = Map.groupBy(uses, ({ kind }) => kind);
  return (Object.keys(useKinds) as UseShape['kind'][]).flatMap((kind) => {
    const own = grouped.get(kind);
    return own ? [{ kind, uses: own }] : [];
  });
}
