import { gbf54, opt } from '../cite.ts';
import { asLines, commitmentTo, digestOfLines, draw, linesOf, type DrawPool } from '../draw.ts';
import { certificateOn, holds } from '../held.ts';
import { enterprisesIn, itemsIn, objectsOf } from '../inspection-registers.ts';
import { isObject, same } from '../same.ts';
import { idsIn } from './inspection-items.ts';
import type { Condition, JsonObject, Question } from '../vocabulary.ts';

function text(from: JsonObject, name: string): string {
  const value = from[name];
  return typeof value === 'string' ? value : '';
}

function rows(from: JsonObject, name: string): JsonObject[] {
  const value = from[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The pool that a commitment fixes. */
export function poolOf(committed: JsonObject): DrawPool {
  const recusals = rows(committed, 'recusals').map((row) => `${text(row, 'officer')} ${text(row, 'object')}`);
  return {
    objects: text(committed, 'objectPool'),
    officers: text(committed, 'officerPool'),
    recusals: asLines(recusals),
    count: typeof committed['count'] === 'number' ? committed['count'] : 0,
  };
}

function committedIn({ standing, proposal }: Question): JsonObject | undefined {
  return objectsOf(standing.facts['committed']).get(text(proposal.form ?? {}, 'draw'));
}

/** 检查对象 of the pool: all of the register that are in it and of the kind asked for, and no others. */
export const drawObjectsComplete: Condition = {
  id: 'draw-objects-complete',
  title: '抽取范围与名录一致',
  articles: [opt(54)],
  looksAt: ['enterprise-register'],
  holds({ proposal, registers }) {
    if (proposal.form === undefined) return null;
    const { industry, risk } = proposal.form;
    const wanted = enterprisesIn(registers).filter(
      (one) => one.inPool && (!industry || one.industry === industry) && (!risk || one.risk === risk),
    );
    const pool = asLines(wanted.map(({ uscc }) => uscc));
    const given = text(proposal.form, 'objectPool');
    if (given !== pool)
      return `按所选条件，名录中应有${linesOf(pool).length}家，所填为${linesOf(given).length}家或者次序不同，请刷新后重新生成。`;
    if (Number(proposal.form['count']) > wanted.length) return `抽取${String(proposal.form['count'])}家，范围内只有${wanted.length}家。`;
    return text(proposal.form, 'objectsDigest') === digestOfLines(pool) || '抽取范围的数字摘要不对。';
  },
};

/** 执法人员 of the pool: everybody with the post and a valid certificate, but those left out with a reason. Each object keeps two. */
export const drawOfficersComplete: Condition = {
  id: 'draw-officers-complete',
  title: '执法人员名录完整',
  articles: [opt(54), gbf54],
  holds({ proposal, people, today }) {
    if (proposal.form === undefined) return null;
    const left = rows(proposal.form, 'leftOut').map((row) => text(row, 'officer'));
    const able = Object.values(people).filter((person) => holds(person, 'officer', today) && certificateOn(person, 'enforcement', today));
    const pool = asLines(able.map(({ id }) => id).filter((id) => !left.includes(id)));
    if (text(proposal.form, 'officerPool') !== pool)
      return '执法人员范围应为今日在岗且执法证有效的全部执法人员，减去写明理由不参加的人员；请刷新后重新生成。';
    if (text(proposal.form, 'officersDigest') !== digestOfLines(pool)) return '执法人员范围的数字摘要不对。';
    const { objects, recusals } = poolOf(proposal.form);
    const apart = linesOf(recusals).map((line) => line.split(' '));
    const short = linesOf(objects).find((object) => {
      const gone = apart.filter(([officer, from]) => from === object && linesOf(pool).includes(officer ?? ''));
      return linesOf(pool).length - gone.length < 2;
    });
    return short === undefined || `除去回避人员，可以检查${short}的执法人员不足两人。`;
  },
};

/** Whoever draws can be drawn by nobody. */
export const drawerApart: Condition = {
  id: 'drawer-apart',
  title: '抽取人不在抽取范围',
  articles: [opt(54)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const pool = proposal.form['officerPool'] ?? objectsOf(standing.facts['committed']).get(text(proposal.form, 'draw'))?.['officerPool'];
    return !linesOf(String(pool ?? '')).includes(proposal.by);
  },
};

/** A number not used before; published items; an outside source that cannot be known yet. */
export const drawWellPrepared: Condition = {
  id: 'draw-well-prepared',
  title: '抽取准备合规',
  articles: [opt(54), gbf54],
  looksAt: ['inspection-items-register'],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const used = ['committed', 'draws', 'abandoned'].some((fact) => objectsOf(question.standing.facts[fact]).has(text(form, 'draw')));
    if (used) return '这个抽取编号已经用过。';
    // With two open at once, whoever draws could look at both results and make only the one they like.
    if (objectsOf(question.standing.facts['committed']).size > 0) return '前一次承诺的抽取还没有进行，请先抽取，或者由主要负责人公开放弃。';
    const items = itemsIn(question.registers);
    const hidden = idsIn(form['items']).filter((id) => !items.get(id)?.publishedOn);
    if (hidden.length > 0) return `检查事项${hidden.join('、')}尚未公布。`;
    const outside = text(form, 'outside');
    const alone = [text(form, 'outsideOn') === '', typeof form['outsideDigits'] !== 'number'].some((lacks) => lacks !== (outside === ''));
    if (alone) return '本机关以外的随机来源、它的公布日期和数字位数应当一并填写。';
    return outside === '' || text(form, 'outsideOn') > question.today || '本机关以外的随机来源应当在承诺之后才公布。';
  },
};

export const drawIsOpen: Condition = {
  id: 'draw-is-open',
  title: '已经承诺、尚未抽取',
  articles: [opt(54)],
  holds(question) {
    return question.proposal.form === undefined ? null : committedIn(question) !== undefined;
  },
};

/** The seed is the one committed to, and the result is what everybody who recomputes it gets. */
export const drawRevealedTruly: Condition = {
  id: 'draw-revealed-truly',
  title: '抽取结果可以复算',
  articles: [opt(54)],
  looksAt: ['enterprise-register'],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const committed = committedIn(question);
    if (!committed) return false;
    if (commitmentTo(text(form, 'seed')) !== committed['commitment']) return '种子与事先公布的承诺不符。';
    const outside = text(form, 'outsideValue');
    if ((text(committed, 'outside') === '') !== (outside === '')) return '本机关以外的随机来源应当按承诺填写，没有承诺的不得填写。';
    if (outside !== '' && question.today < text(committed, 'outsideOn')) return '本机关以外的随机来源还没有公布。';
    const digits = Number(committed['outsideDigits']);
    // One spelling only: with another space or comma to choose, one could choose the result.
    if (outside !== '' && !(/^[0-9]+$/.test(outside) && outside.length === digits))
      return `本机关以外的随机来源应当按承诺填写${digits}位数字，不加空格和标点。`;
    const entropy = { seed: text(form, 'seed'), size: Number(form['size']), root: text(form, 'root'), outside };
    const names = new Map(enterprisesIn(question.registers).map(({ uscc, name }) => [uscc, name]));
    const drawn = draw(poolOf(committed), entropy).map(({ object, officers }) => ({
      object,
      name: names.get(object) ?? object,
      officers: [...officers],
    }));
    return same(form['result'], drawn) || '抽取结果与按公开算法复算的不同。';
  },
};

/** Given up only with the seed shown, so that nobody can give up a draw for its result in secret; or it was lost: the database knows better. */
export const abandonedOpenly: Condition = {
  id: 'abandoned-openly',
  title: '放弃抽取公开种子',
  articles: [opt(54)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const committed = committedIn(question);
    const seed = text(form, 'seed');
    if (!committed || seed === '')
      return committed !== undefined && (form['lost'] === true || '请公布种子；确实遗失的，勾选“种子已遗失”。');
    return commitmentTo(seed) === committed['commitment'] || '种子与事先公布的承诺不符。';
  },
};
