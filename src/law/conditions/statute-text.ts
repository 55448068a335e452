import { apl } from '../cite.ts';
import { familyOf, findVersion, versionsIn, type Version } from '../library/versions.ts';
import { isObject } from '../same.ts';
import { findStatute } from '../statutes/index.ts';
import type { Condition, JsonObject, Question } from '../vocabulary.ts';

function formOf({ proposal }: Question): JsonObject | null {
  return proposal.form ?? null;
}

function versionNamed(question: Question): Version | undefined {
  return findVersion(versionsIn(question.standing), String(formOf(question)?.['law']));
}

/** The code of a version the table knows belongs to that version: the citations of the product mean it. */
export const statuteAsInTable: Condition = {
  id: 'statute-as-in-table',
  title: '代码与台账一致',
  articles: [apl(5, 3)],
  holds(question) {
    const form = formOf(question);
    if (!form) return null;
    const code = String(form['law']);
    const known = findStatute(code);
    if (known && (known.family !== form['family'] || !isSameTitle(known.title, form['title'])))
      return `${code}是《${known.title}》（${known.version}，所属${known.family}），与所填的《${String(form['title'])}》（${String(form['family'])}）不同。请选择对应的版本，或者另取代码。`;
    if (known || form['replaces']) return true;
    const other = versionsIn(question.standing).find(
      ({ family, title }) => family === form['family'] && !isSameTitle(title, form['title']),
    );
    return !other || `所属法规${other.family}是《${other.title}》，与所填的名称不同。如果更了名或者取代了它，请写明；否则请改正所属法规。`;
  },
};

function isSameTitle(one: string, other: unknown): boolean {
  const bare = (title: string) => title.replace(/\s/gu, '').replace(/^中华人民共和国/u, '');
  return typeof other === 'string' && bare(one) === bare(other);
}

export const statuteTextNotYet: Condition = {
  id: 'statute-text-not-yet',
  title: '没有导入过，或者写明更正理由',
  articles: [apl(5, 3)],
  holds(question) {
    const form = formOf(question);
    if (!form) return null;
    if (!versionNamed(question)?.text || form['correction']) return true;
    return '如果是用正确的正文替换，请填写更正理由；如果是另一个版本，请改用它自己的代码。';
  },
};

/** 通过 before 施行 before 失效, and never two versions of a statute from the same day. */
export const statuteDatesAgree: Condition = {
  id: 'statute-dates-agree',
  title: '版本的日期前后一致',
  articles: [apl(37)],
  holds(question) {
    const form = formOf(question);
    if (!form) return null;
    const [enacted, from, to] = ['enactedOn', 'effectiveFrom', 'effectiveTo'].map((name) => form[name]);
    if (typeof from !== 'string') return false;
    if (typeof enacted === 'string' && from < enacted) return `施行日期${from}早于通过、公布或者修改日期${enacted}。`;
    if (typeof to === 'string' && to < from) return `最后有效日${to}早于施行日期${from}。`;
    const versions = versionsIn(question.standing);
    const twin = familyOf(versions, String(form['family'])).find(
      ({ code, effectiveFrom }) => code !== form['law'] && effectiveFrom === from,
    );
    return !twin || `同一部法规的${twin.code}（${twin.version}）也自${from}起施行，两个版本不能同日施行。`;
  },
};

export const statuteIsKnown: Condition = {
  id: 'statute-is-known',
  title: '台账中有这部法规',
  articles: [apl(37)],
  holds: (question) => (formOf(question) ? versionNamed(question) !== undefined : null),
};

export const statuteEndsAfterBeginning: Condition = {
  id: 'statute-ends-after-beginning',
  title: '失效不早于施行',
  articles: [apl(37)],
  holds(question) {
    const form = formOf(question);
    if (!form) return null;
    const version = versionNamed(question);
    const end = String(form['effectiveTo']);
    return !version || end >= version.effectiveFrom || `${version.code}自${version.effectiveFrom}起施行，不能在${end}以前失效。`;
  },
};

export const statuteTextIsThere: Condition = {
  id: 'statute-text-is-there',
  title: '正文导入过',
  articles: [apl(5, 3)],
  holds(question) {
    const form = formOf(question);
    if (!form) return null;
    const imported = question.standing.facts['statutes'];
    return isObject(imported) && Object.hasOwn(imported, String(form['law']));
  },
};
