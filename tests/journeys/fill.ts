import type { Locator, Page } from 'playwright-core';
import { matterById } from '#law/matters/index.ts';
import { followUpMaterials } from '#law/matters/licence-terms.ts';
import { licenceMatters } from '#law/matters/other.ts';
import type { JsonObject } from '#law/vocabulary.ts';

/** What the filling needs to know of a form: our schemas are plain data. */
interface Node {
  readonly type?: string;
  readonly title?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly readOnly?: boolean;
  readonly 'x-widget'?: string;
  readonly 'x-enum-titles'?: readonly string[];
}

/** Names to type for people, and paths of files by the token that stands for them in a form. */
export interface Known {
  readonly names: Readonly<Record<string, string>>;
  readonly paths: ReadonlyMap<string, string>;
}

/** Fills a form as a hand would: by its labels, boxes and buttons, field after field. Fields not given keep what they are prefilled with. */
export async function fill(page: Page, schema: object, form: JsonObject, known: Known): Promise<void> {
  await fillObject(page, 'form', schema as Node, form, known);
}

async function fillObject(page: Page, id: string, node: Node, form: JsonObject, known: Known): Promise<void> {
  for (const [name, value] of Object.entries(form)) {
    const field = node.properties?.[name];
    if (!field) throw new Error(`${id} has no field ${name}`);
    if (value !== null && value !== undefined) await fillField(page, `${id}/${name}`, known, plain(field), value);
  }
}

function plain(node: Node): Node {
  const real = node.anyOf?.find((part) => part.type !== 'null');
  return real ? { ...node, ...real } : node;
}

async function fillField(page: Page, id: string, known: Known, node: Node, value: unknown): Promise<void> {
  if (node.readOnly) return;
  const widget = node['x-widget'];
  const input = page.locator(`[id="${id}"]`);
  if (widget === 'review-points') return fillPoints(page, node, value as Record<string, PointGiven>);
  if (widget === 'discretion') return fillDiscretion(page, value as DiscretionGiven);
  if (widget === 'matter-step') return input.getByRole('radio', { name: new RegExp(`^第${String(value)}档`) }).check();
  if (widget === 'answers') return fillAnswers(page, node, value as readonly AnswerGiven[]);
  if (widget === 'checked-items') return fillChecked(page, node, value as readonly JsonObject[], known);
  if (widget === 'problem-results') return fillResults(page, node, value as readonly JsonObject[]);
  if (widget === 'inspection-items')
    return pick(
      page,
      input,
      (value as readonly JsonObject[]).map(({ name }) => String(name)),
    );
  if (widget === 'licence-materials') return tickMaterials(page, id, value as readonly string[]);
  if (widget === 'licence-supplement') return fillSupplement(page, node, value as readonly SupplementGiven[]);
  if (widget === 'licence-findings') return fillFindings(page, node, value as readonly FindingGiven[]);
  if (widget === 'fresh-code') return;
  if (widget === 'file') return attach(page, input, pathsOf(value, known));
  if (widget === 'officers' || widget === 'person' || widget === 'people') return pick(page, input, namesOf(value, known));
  if (widget === 'matter') return pick(page, input, [matterById(String(value))?.name ?? String(value)]);
  if (node.type === 'boolean') return choose(input, value === true ? '是' : '否');
  if (node.type === 'array' && node.items?.enum) {
    for (const one of value as unknown[]) await input.getByLabel(titleOf(node.items, one), { exact: true }).check();
    return;
  }
  if (node.type === 'array') return fillList(page, id, known, node, value as readonly JsonObject[]);
  if (node.enum && widget === 'radio') return choose(input, titleOf(node, value));
  if (node.enum) return select(page, input, titleOf(node, value));
  if (node.type === 'object') return fillObject(page, id, node, value as JsonObject, known);
  if (node.format === 'date' || widget === 'moment') {
    await input.fill(String(value).replace('T', ' '));
    return input.press('Enter');
  }
  await input.fill(String(value));
}

async function fillList(page: Page, id: string, known: Known, node: Node, items: readonly JsonObject[]): Promise<void> {
  const group = page.locator(`fieldset[id="${id}"]`);
  for (const [index, item] of items.entries()) {
    if ((await page.locator(`[id^="${id}/${index}/"]`).count()) === 0) await group.getByRole('button', { name: '添加一项' }).last().click();
    if (node.items) await fillField(page, `${id}/${index}`, known, node.items, item);
  }
}

interface PointGiven {
  readonly result: string;
  readonly evidence: readonly string[];
  readonly note?: string;
}

async function fillPoints(page: Page, node: Node, given: Readonly<Record<string, PointGiven>>): Promise<void> {
  const names = Object.keys(node.properties ?? {});
  for (const [name, { result, evidence, note }] of Object.entries(given)) {
    const number = names.indexOf(name) + 1;
    const point = page.locator('li.point').nth(number - 1);
    const results = node.properties?.[name]?.properties?.['result'] ?? {};
    await point.getByText(titleOf(results, result), { exact: true }).click();
    const box = page.getByLabel(`第 ${number} 项所依据的案卷材料`);
    for (const one of evidence) {
      await box.fill(one);
      await box.press('Enter');
    }
    await box.press('Escape');
    if (note) await page.getByLabel(`第 ${number} 项说明`).fill(note);
  }
}

interface AnswerGiven {
  readonly problem: number;
  readonly answer: string;
  readonly done: string;
}

async function fillAnswers(page: Page, node: Node, given: readonly AnswerGiven[]): Promise<void> {
  for (const { problem, answer, done } of given) {
    const title = titleOf(node.items?.properties?.['done'] ?? {}, done);
    await page
      .getByRole('radiogroup', { name: `问题 ${problem} 的处理` })
      .getByText(title, { exact: true })
      .click();
    await page.getByLabel(`对问题 ${problem} 的答复`).fill(answer);
  }
}

/** By the items' names, which are among the names known. */
async function fillChecked(page: Page, node: Node, rows: readonly JsonObject[], { names }: Known): Promise<void> {
  for (const { item, result, says } of rows) {
    const name = names[String(item)] ?? String(item);
    const title = titleOf(node.items?.properties?.['result'] ?? {}, result);
    await page
      .getByRole('radiogroup', { name: `“${name}”的结果` })
      .getByText(title, { exact: true })
      .click();
    if (says) await page.getByLabel(`“${name}”的检查情况`).fill(String(says));
  }
}

async function fillResults(page: Page, node: Node, rows: readonly JsonObject[]): Promise<void> {
  for (const { problem, outcomes, says } of rows) {
    const choices = node.items?.properties?.['outcomes']?.items ?? {};
    const group = page.getByRole('group', { name: `问题 ${String(problem)} 的处理` }).or(page.getByLabel(`问题 ${String(problem)} 的处理`));
    for (const outcome of outcomes as readonly string[]) await group.first().getByLabel(titleOf(choices, outcome), { exact: true }).check();
    await page.getByLabel(`问题 ${String(problem)} 的说明`).fill(String(says));
  }
}

interface DiscretionGiven {
  readonly factors: readonly { readonly id: string; readonly says: string; readonly effect: string; readonly note?: string }[];
  readonly label: string;
  readonly reason?: string;
}

const weights: Readonly<Record<string, string>> = { lighter: '从轻', neutral: '已考虑', heavier: '从重' };

/** Only what an officer finds: the circumstances, the bureau's own grade, the reason. Everything else is worked out beside it. */
async function fillDiscretion(page: Page, { factors, label, reason }: DiscretionGiven): Promise<void> {
  const field = page.locator('fieldset.group-discretion');
  for (const { id, says, effect, note } of factors) {
    if (id !== 'own') {
      await field.getByRole('checkbox', { name: says, exact: true }).check();
      continue;
    }
    // Buttons of a segmented choice: the input lies under its label.
    await field
      .getByRole('radiogroup', { name: says, exact: true })
      .getByText(weights[effect] ?? effect, { exact: true })
      .click();
    if (note) await field.getByLabel(`${says}的说明`).fill(note);
  }
  const grades = field.getByRole('radiogroup', { name: '本局裁量基准的档次' });
  if ((await grades.count()) > 0) await grades.getByText(label, { exact: true }).click();
  if (reason) await field.getByLabel('偏离裁量基准的理由').fill(reason);
}

const allMaterials = [
  ...licenceMatters.flatMap(({ licence }) => licence.materials),
  ...followUpMaterials.change,
  ...followUpMaterials.renew,
];
const materialName = (id: string) => allMaterials.find((one) => one.id === id)?.name ?? id;

async function tickMaterials(page: Page, id: string, given: readonly string[]): Promise<void> {
  const field = page.locator(`fieldset[id="${id}"]`);
  for (const one of given) await field.getByRole('checkbox', { name: materialName(one), exact: true }).check();
}

interface SupplementGiven {
  readonly material: string;
  readonly lacks: string;
  readonly says: string;
}

async function fillSupplement(page: Page, node: Node, given: readonly SupplementGiven[]): Promise<void> {
  for (const { material, lacks, says } of given) {
    const title = titleOf(node.items?.properties?.['lacks'] ?? {}, lacks);
    const choices = page.getByRole('radiogroup', { name: `${materialName(material)}的情况` });
    await choices.getByText(title, { exact: true }).click();
    await page.getByLabel(`${materialName(material)}的补正要求`).fill(says);
  }
}

interface FindingGiven {
  readonly result: string;
  readonly says: string;
}

/** Every condition that is asked about, in its order. */
async function fillFindings(page: Page, node: Node, given: readonly FindingGiven[]): Promise<void> {
  for (const [index, { result, says }] of given.entries()) {
    const title = titleOf(node.items?.properties?.['result'] ?? {}, result);
    const choices = page.getByRole('radiogroup', { name: `第 ${index + 1} 项结论` });
    await choices.getByText(title, { exact: true }).click();
    await page.getByLabel(`第 ${index + 1} 项说明`).fill(says);
  }
}

function titleOf(node: Node, value: unknown): string {
  const index = node.enum?.indexOf(value) ?? -1;
  return node['x-enum-titles']?.[index] ?? String(value);
}

async function choose(field: Locator, title: string): Promise<void> {
  await field.getByRole('radio', { name: title, exact: true }).check();
}

async function select(page: Page, input: Locator, title: string): Promise<void> {
  await input.click();
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
    .getByText(title, { exact: true })
    .click();
}

/** Chooses files and waits until they have arrived. */
async function attach(page: Page, input: Locator, paths: readonly string[]): Promise<void> {
  await input.setInputFiles([...paths]);
  await input
    .locator('xpath=..')
    .locator('.chosen-file')
    .nth(paths.length - 1)
    .waitFor();
  await page.getByRole('status', { name: '正在上传' }).waitFor({ state: 'detached' });
}

/** Picks in a search box, one name after the other; what is already picked stays. */
async function pick(page: Page, input: Locator, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const chosen = input.locator('xpath=ancestor::*[contains(concat(" ",@class," ")," ant-select ")]');
    if (await chosen.getByText(name).first().isVisible()) continue;
    await input.click();
    await input.fill(name);
    const option = page
      .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
      .filter({ hasText: name })
      .first();
    await option.waitFor();
    // Names arrive after the form: what was picked before its name could be read would be taken out again.
    if (!(await option.getAttribute('class'))?.includes('option-selected')) await option.click();
  }
  await input.press('Escape');
}

function namesOf(value: unknown, { names }: Known): string[] {
  return [value].flat().map((id) => names[String(id)] ?? String(id));
}

function pathsOf(value: unknown, { paths }: Known): string[] {
  return [value].flat().map((token) => {
    const path = paths.get(String(token));
    if (!path) throw new Error(`no file for ${String(token)}`);
    return path;
  });
}
