import { all, ogi, pipl, wsl } from '../cite.ts';
import { hasIdentityNumber, nameIn, privateNumberIn } from '../masking.ts';
import { othersNamed, punishedIn } from '../named-persons.ts';
import { isObject } from '../same.ts';
import type { Condition, Json, JsonObject, Question } from '../vocabulary.ts';

type Texts = readonly (readonly [name: string, text: string])[];

/** What else of a form is read by the public: why a text was corrected or withdrawn. */
const saidInPublic = ['corrected', 'publicReason'];

/**
 * The public texts being judged: those in the form, or with `{ copy: 'recorded' }` the copy prepared last. Null where there is none,
 * undefined while it cannot be known.
 */
function textsAtHand({ proposal, standing }: Question, given: JsonObject): Texts | null | undefined {
  if (given['copy'] === 'recorded') return textsIn(standing.facts['copy']);
  if (proposal.form === undefined) return undefined;
  const { form } = proposal;
  const said = saidInPublic.flatMap((name) => (typeof form[name] === 'string' ? [[name, form[name]] as const] : []));
  const copy = textsIn(form['copy']);
  return copy === null && said.length === 0 ? null : [...(copy ?? []), ...said];
}

function textsIn(copy: Json | undefined): Texts | null {
  if (!isObject(copy)) return null;
  return Object.entries(copy).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
}

/** Public by law, and made of figures: only an identity number may not hide in them. */
const publicNumbers = new Set(['number', 'uscc', 'certificateNumber']);

/**
 * Numbers of identity, telephone and account never stand in public (个保法 28), wherever in the copy they may hide; nor does what the case
 * itself knows of the party: telephone, identity number and the address of whoever lives there.
 */
export const copyShowsNoNumbers: Condition = {
  id: 'copy-shows-no-numbers',
  title: '公示文本不含证件号码和电话',
  articles: [pipl(28)],
  holds(question, given) {
    const texts = textsAtHand(question, given);
    if (texts === undefined) return null;
    if (texts === null) return false;
    const own = ownData(question);
    for (const [name, text] of texts) {
      const found = publicNumbers.has(name) ? (hasIdentityNumber(text) ? '公民身份号码' : null) : privateNumberIn(text);
      if (found !== null) return `文本中有疑似${found}，请隐去。`;
      const known = publicNumbers.has(name) ? undefined : own.find((one) => text.includes(one));
      if (known !== undefined) return `文本中有当事人的联系电话、证件号码或者住址“${known}”，请隐去。`;
    }
    return true;
  },
};

/** Witnesses, attendants, whoever was questioned or took the paper: their full names stay in the file (公开条例 15; 个保法 6). */
export const copyNamesNoOthers: Condition = {
  id: 'copy-names-no-others',
  title: '公示文本不写他人的姓名',
  articles: [ogi(15), pipl(6)],
  holds(question, given) {
    const texts = textsAtHand(question, given);
    if (texts === undefined) return null;
    if (texts === null) return false;
    const { standing, settings, people } = question;
    const officials = Object.values(people).map(({ name }) => name);
    const names = othersNamed(standing.facts, { representative: settings.maskLegalRepresentative.value, officials });
    const { shownName } = punishedIn(standing.facts['party']);
    for (const [name, text] of texts) {
      const found = name === 'organ' ? null : nameIn(text, names, shownName);
      if (found !== null) return `文本中有案内人员“${found}”的全名，请改写为“某某”的形式或者删去。`;
    }
    return true;
  },
};

/**
 * Whether an act towards somebody under eighteen may be published at all, and if so without the name: no statute held here says, places
 * differ, so the bureau sets it. Until it has, it is not published.
 */
export const minorMayBeShown: Condition = {
  id: 'minor-may-be-shown',
  title: '未成年人的处理结果可以公示',
  articles: [ogi(15), pipl(28)],
  holds(question, given) {
    const { citizen, minor } = punishedIn(question.standing.facts['party']);
    if (!minor) return true;
    if (question.settings.minorDisclosure.value === 'withheld')
      return '当事人不满十八周岁，本机关现行设置为不予公开；请由复核人选择“依法不予公开”并写明理由，或者先由负责人核定该项设置。';
    const texts = textsAtHand(question, given);
    if (texts === undefined) return null;
    if (texts === null) return false;
    const shown = citizen !== '' && texts.some(([, text]) => text.includes(citizen));
    return !shown || '当事人不满十八周岁，公示文本不得出现其姓名，请写为“某某”。';
  },
};

export const partyIsMinor: Condition = {
  id: 'party-is-minor',
  title: '当事人不满十八周岁',
  articles: [ogi(15)],
  holds: ({ standing }) => punishedIn(standing.facts['party']).minor,
};

/** 公开条例 16 Ⅱ lets case information be withheld, except where a law says that it is published: 安法 78 Ⅱ and 许可法 40 do. */
export const publicationIsLeftOpen: Condition = {
  id: 'publication-is-left-open',
  title: '没有法律规定应当公开',
  articles: [ogi(16, 2), wsl(78, 2), all(40)],
  holds({ standing, procedure }) {
    const party = standing.facts['party'];
    if (procedure.kind === 'licence') return '准予行政许可的决定依照行政许可法应当公开，公众有权查阅。';
    const ofUnit = isObject(party) && party['kind'] !== 'citizen';
    if (procedure.kind !== 'penalty' || !ofUnit || standing.facts['result'] === 'no-penalty') return true;
    return '对生产经营单位的处罚决定依照安全生产法应当在七个工作日内公开曝光。';
  },
};

export const partyIsNoPerson: Condition = {
  id: 'party-is-no-person',
  title: '当事人是组织',
  articles: [pipl(55)],
  holds({ standing }) {
    const party = standing.facts['party'];
    return isObject(party) && party['kind'] === 'organisation';
  },
};

/** A licence shows where the business is; elsewhere the address of an individual business is taken for a home. */
function ownData({ standing, procedure }: Question): string[] {
  const party: Json | undefined = standing.facts['party'];
  if (!isObject(party)) return [];
  const open = party['kind'] === 'organisation' || (party['kind'] === 'individual-business' && procedure.kind === 'licence');
  const fields = open ? ['idNumber', 'phone'] : ['idNumber', 'phone', 'address'];
  return fields.map((name) => party[name]).filter((value): value is string => typeof value === 'string' && value.length >= 4);
}
