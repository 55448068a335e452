import { describe, expect, it } from 'vitest';
import { procedureVersions } from '../procedures/index.ts';
import type { Json, JsonObject } from '../vocabulary.ts';

/** A field in which somebody writes whole sentences, where it stands. */
interface FreeField {
  readonly at: string;
  readonly title: string;
  readonly most: number;
  readonly mayStayEmpty: boolean;
  readonly words: readonly string[];
  readonly hint: string | undefined;
}

/** Groups the office reads from a sheet or works out: only what asks for several lines is written in them by hand. */
const filledWhole = ['discretion', 'discretion-table'];

const isGroup = (node: Json | undefined): node is JsonObject => typeof node === 'object' && node !== null && !Array.isArray(node);

function isFree(node: JsonObject, byHand: boolean): boolean {
  if (node['type'] !== 'string' || node['readOnly'] === true) return false;
  if (['enum', 'const', 'format', 'pattern'].some((keyword) => keyword in node)) return false;
  return node['x-widget'] === 'textarea' || (byHand && Number(node['maxLength'] ?? 0) > 500);
}

function freeFields(node: Json | undefined, at: string, { byHand = true, mayStayEmpty = false } = {}): readonly FreeField[] {
  if (!isGroup(node)) return [];
  const writes = byHand && !filledWhole.includes(String(node['x-widget']));
  const required = (node['required'] ?? []) as readonly Json[];
  const members = Object.entries(isGroup(node['properties']) ? node['properties'] : {});
  const parts = ['anyOf', 'oneOf', 'allOf'].flatMap((way) => (node[way] ?? []) as readonly Json[]);
  const below = [
    ...members.flatMap(([name, field]) => freeFields(field, `${at}/${name}`, { byHand: writes, mayStayEmpty: !required.includes(name) })),
    ...freeFields(node['items'], `${at}/*`, { byHand: writes }),
    ...parts.flatMap((part) => freeFields(part, at, { byHand: writes, mayStayEmpty })),
  ];
  if (!isFree(node, writes)) return below;
  const own = {
    at,
    title: String(node['title']),
    most: Number(node['maxLength']),
    mayStayEmpty,
    words: (node['x-words'] ?? []) as readonly string[],
    hint: node['x-hint'] as string | undefined,
  };
  return [own, ...below];
}

const fields = Object.values(procedureVersions).flatMap(({ procedure, actions }) =>
  Object.values(actions).flatMap(({ id, form }) => freeFields(form as unknown as Json, `${procedure.id}: ${id}`)),
);
const hints = fields.flatMap((field) => (field.hint === undefined ? [] : [{ ...field, hint: field.hint }]));
const words = fields.flatMap((field) => field.words.map((said) => ({ ...field, said })));
const where = (found: readonly { readonly at: string; readonly title: string }[]) => [
  ...new Set(found.map(({ at, title }) => `${at} ${title}`)),
];

/** Punctuation of Latin text, which has no place in a Chinese sentence; a figure keeps its point. */
const latinMarks = /[,;:?!()"']|\.(?!\d|\S*[\p{Script=Han}])/u;
const chinese = /\p{Script=Han}/u;

describe('执法规范用语 and 文书制作指引', () => {
  it('are there for every free field of every form', () => {
    expect(fields.length).toBeGreaterThan(400);
    expect(where(fields.filter((field) => field.hint === undefined && field.words.length === 0))).toEqual([]);
  });

  it('hint in whole Chinese sentences, short enough to be read beside the field', () => {
    const whole = ({ hint }: { hint: string }) =>
      chinese.test(hint) &&
      hint.endsWith('。') &&
      hint.trim() === hint &&
      !latinMarks.test(hint) &&
      hint.length >= 12 &&
      hint.length <= 110;
    expect(hints.filter((field) => !whole(field)).map(({ at, hint }) => `${at} ${hint}`)).toEqual([]);
  });

  it('hint at what this field needs: no filler, no sentence that serves many different fields', () => {
    const filler = /如实填写|请填写|请输入|按要求填写|根据实际情况|视情况填写/;
    expect(where(hints.filter(({ hint }) => filler.test(hint)))).toEqual([]);
    const titles = Map.groupBy(hints, ({ hint }) => hint);
    const worn = [...titles].filter(([, sharing]) => new Set(sharing.map(({ title }) => title)).size > 3);
    expect(worn.map(([hint]) => hint)).toEqual([]);
  });

  it('let nobody leave empty what has to be filled', () => {
    expect(where(hints.filter(({ hint, mayStayEmpty }) => /不填/.test(hint) && !mayStayEmpty))).toEqual([]);
  });

  it('offer words that fit into the field, are Chinese and are offered once', () => {
    expect(where(words.filter(({ said, most }) => said.length > most))).toEqual([]);
    const proper = (said: string) => said === '/' || (chinese.test(said) && said.trim() === said && !/[、,;:?!()]$/.test(said));
    expect(words.filter(({ said }) => !proper(said)).map(({ at, said }) => `${at} ${said}`)).toEqual([]);
    expect(where(fields.filter((field) => new Set(field.words).size < field.words.length))).toEqual([]);
  });
});
