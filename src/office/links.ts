import { isObject } from '#law/same.ts';
import type { Json } from '#law/vocabulary.ts';

/** 关联案件: what the case names, as texts or as `{case, relation}`. */
export interface Link {
  readonly case: string;
  readonly relation: string | null;
}

export function linksIn(facts: { readonly [fact: string]: Json }): Link[] {
  const links = facts['links'];
  if (!Array.isArray(links)) return [];
  return links.flatMap((link): Link[] => {
    const [id, relation] = isObject(link) ? [link['case'], link['relation']] : [link, null];
    return typeof id === 'string' && isUuid.test(id) ? [{ case: id, relation: typeof relation === 'string' ? relation : null }] : [];
  });
}
const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function casesIn(links: readonly Link[]): string[] {
  return [...new Set(links.map((link) => link.case))];
}

/** How a case is linked with another, by these links of the one and those of the other. */
export function relationsBetween(one: readonly Link[], [caseId, other]: readonly [string, readonly Link[]], own: string): string[] {
  const said = [...one.filter((link) => link.case === caseId), ...other.filter((link) => link.case === own)];
  return [...new Set(said.flatMap(({ relation }) => relation ?? []))];
}
