import { type PublicKind, publicKinds } from '#law/public-kinds.ts';
import { html, type Html } from '../html.ts';

/** A list of what is published: one kind of act, or all of them. */
export interface Section {
  readonly kind: PublicKind | null;
  readonly path: string;
  /** In menus and tabs. */
  readonly short: string;
  /** Over the list. */
  readonly title: string;
  /** What one of them is called. */
  readonly one: string;
}

const everything: Section = { kind: null, path: '/decisions', short: '全部', title: '行政执法信息公示', one: '公示信息' };

const ofKind = (kind: PublicKind, path: string, short: string): Section => ({
  kind,
  path,
  short,
  title: `${publicKinds[kind].decisions}公示`,
  one: publicKinds[kind].decisions,
});

export const sections: readonly Section[] = [
  everything,
  ofKind('penalty', '/penalties', '处罚决定'),
  ofKind('coercion', '/coercion', '行政强制'),
  ofKind('inspection', '/inspections', '行政检查'),
  ofKind('licence', '/licences', '行政许可'),
];

export function sectionOf(kind: PublicKind): Section {
  return sections.find((section) => section.kind === kind) ?? everything;
}

/** The kinds beside each other, above a list of one of them. */
export function kindTabs(current: Section): Html {
  return html`<nav class="kinds" aria-label="执法类别"><ul>${sections.map(
    (section) =>
      html`<li><a href="${section.path}"${section.path === current.path ? html` aria-current="page"` : null}>${section.short}</a></li>`,
  )}</ul></nav>`;
}
