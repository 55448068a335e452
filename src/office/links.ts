import { isObject } from '#law/same.ts';
import type { Json } from '#law/vocabulary.ts';

/** 关联案件: case ids the case names, as texts or as `{case}`. */
export function linksIn(facts: { readonly [fact: string]: Json }): string[] {
  const links = facts['links'];
  const ids = Array.isArray(links) ? links.map((link) => (isObject(link) ? link['case'] : link)) : [];
  return [...new Set(ids.filter((id): id is string => typeof id === 'string' && isUuid.test(id)))];
}
const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
