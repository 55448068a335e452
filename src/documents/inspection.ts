import { inspectionSources } from '#law/inspection-sources.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { momentText, untilText } from './dates.ts';
import { factsOf, objectAt, objectsAt, textAt } from './reading.ts';
import type { PaperSource } from './source.ts';

/** 检查方案 as it was proposed last: what all papers of an inspection speak of. */
export interface SchemeData {
  readonly source: string;
  readonly items: readonly string[];
  readonly scope: string;
  readonly basis: string;
  readonly mode: string;
  readonly time: string;
  readonly place: string;
  readonly helpers: string;
  readonly combined: string;
}

const means: Readonly<Record<string, string>> = {
  'on-site': '入企现场检查',
  paper: '书面检查',
  remote: '数据共享、远程视频等非现场检查',
};

export function schemeOf(source: PaperSource): SchemeData {
  const facts = factsOf(source);
  const scheme = objectAt(facts, '/scheme');
  const [from, to] = [textAt(scheme, '/from'), textAt(scheme, '/to')];
  return {
    source: taskSource(facts),
    items: objectsAt(scheme, '/items').map((item) => textAt(item, '/name')),
    scope: textAt(scheme, '/scope'),
    basis: textAt(scheme, '/basis'),
    mode: `${textAt(scheme, '/mode')}，${means[textAt(scheme, '/means')] ?? ''}`,
    time: `${momentText(from)}至${untilText(from, to)}`,
    place: textAt(scheme, '/place'),
    helpers: objectsAt(scheme, '/helpers')
      .map((helper) => `${textAt(helper, '/name')}（${textAt(helper, '/unit')}，${textAt(helper, '/task')}）`)
      .join('、'),
    combined: textAt(scheme, '/combinedWith'),
  };
}

function taskSource(facts: JsonObject): string {
  const titles: Readonly<Record<string, string>> = inspectionSources;
  const [source, reference] = [textAt(facts, '/source'), textAt(facts, '/reference')];
  return `${titles[source] ?? source}${reference === '' ? '' : `（${reference}）`}`;
}

/** The bureau's yearly cap, as its notice and approval state it. */
export function frequencyText({ settings }: PaperSource): string {
  const outside = settings.leadsOutsideCap.value ? '（投诉举报、交办等个案检查和企业申请的检查除外）' : '';
  return `本机关对同一企业的年度入企检查不超过${settings.inspectionYearlyCap.value}次${outside}。`;
}
