import type { Guide } from '#db/published/database.ts';
import { matters } from '#law/matters/index.ts';
import { requirementsOf } from '#law/matters/licence-requirements.ts';
import { type OtherMatter, otherMatters } from '#law/matters/other.ts';
import { isPublicKind, type PublicKind, publicKinds } from '#law/public-kinds.ts';
import { citationsText } from '#law/statutes/citation-text.ts';
import type { Matter, ProcedureVersion, Settings } from '#law/vocabulary.ts';
import { dayInWords } from './day-in-words.ts';
import { feesOf, remediesOf } from './rights.ts';
import { situationsOf } from './situations.ts';

/** 服务指南 of one matter or procedure, in the place it has in the list. */
export interface GuideOf {
  readonly id: string;
  readonly kind: PublicKind;
  readonly subject: 'procedure' | 'matter';
  readonly title: string;
  readonly guide: Guide;
}

type Line = Guide['lines'][number];
const line = (title: string, text: string | null | undefined, note: string | null = null): Line[] => (text ? [{ title, text, note }] : []);

/** One for every procedure the public has to do with and one for every matter, made from the law's own values (梁平应急发〔2021〕28号 二（一）). */
export function allGuides(versions: readonly ProcedureVersion[], settings: Settings): GuideOf[] {
  const known = versions.filter(({ procedure }) => isPublicKind(procedure.kind));
  return [
    ...known.map((version) => guideOfProcedure(version, settings)),
    ...matters.map((matter) => guideOfPenalty(matter, known, settings)),
    ...otherMatters.map((matter) => guideOfOther(matter, known, settings)),
  ];
}

const guideId = (matter: string) => matter.toLowerCase();

function guideOfProcedure({ procedure }: ProcedureVersion, settings: Settings): GuideOf {
  const kind = procedure.kind as PublicKind;
  return {
    id: procedure.id,
    kind,
    subject: 'procedure',
    title: procedure.title,
    guide: {
      ...common(kind, settings),
      lines: [
        ...line('程序名称', procedure.title),
        ...line('类型', publicKinds[kind].title),
        ...line('依据', citationsText(procedure.articles)),
        ...line('实施主体', settings.agencyName.value),
        ...line('施行日期', dayInWords(procedure.validFrom)),
      ],
      procedures: [procedure.id],
      matters: (procedure.matters ?? []).flatMap((id) => {
        const matter = [...matters, ...otherMatters].find((one) => one.id === id);
        return matter ? [{ id: guideId(id), title: matter.name }] : [];
      }),
    },
  };
}

function guideOfPenalty(matter: Matter, versions: readonly ProcedureVersion[], settings: Settings): GuideOf {
  const { id, name, basis, violated, parties, domain, discretionFactors, crimeLink, validFrom, validTo, verified } = matter;
  return {
    id: guideId(id),
    kind: 'penalty',
    subject: 'matter',
    title: name,
    guide: {
      ...common('penalty', settings),
      lines: [
        ...line('事项名称', name),
        ...line('事项编码', id),
        ...line('类型', `${matter.kind}（${domain}）`),
        ...line('设定依据', citationsText([basis]), verified ? null : '待核'),
        ...line('违反的规定', citationsText(violated)),
        ...line('实施主体', settings.agencyName.value),
        ...line('适用对象', parties.join('、')),
        ...line('适用时间', conductText(validFrom, validTo), validTo ? '此后的行为适用新法，待核' : null),
        ...line('听证标准', hearingText(settings)),
        ...line('裁量考虑的因素', discretionFactors.join('、')),
        ...line('与犯罪的衔接', crimeLink ? `涉嫌犯罪的移送公安机关：${crimeLink}` : null),
      ],
      situations: situationsOf(matter),
      procedures: proceduresFor('penalty', id, versions),
    },
  };
}

const kinds: Readonly<Record<OtherMatter['kind'], PublicKind>> = {
  行政许可: 'licence',
  '其他（备案）': 'licence',
  行政强制措施: 'coercion',
  行政强制执行: 'coercion',
  行政检查: 'inspection',
};

function guideOfOther(matter: OtherMatter, versions: readonly ProcedureVersion[], settings: Settings): GuideOf {
  const kind = kinds[matter.kind];
  const required = requirementsOf(matter);
  return {
    id: guideId(matter.id),
    kind,
    subject: 'matter',
    title: matter.name,
    guide: {
      ...common(kind, settings),
      lines: [
        ...line('事项名称', matter.name),
        ...line('事项编码', matter.id),
        ...line('类型', matter.kind),
        ...line('设定依据', citationsText([matter.basis]), matter.verified ? null : '待核'),
        ...line('行使层级', matter.level, unchecked(matter.level)),
        ...line('实施主体', settings.agencyName.value),
        ...line('批准', matter.approver),
        ...line('法定办理时限', daysText(matter), unchecked(matter.dayKind)),
        ...line('实施期限', matter.longest),
        ...line('现场核查', matter.siteVisitBy ? `由不少于${matter.siteVisitBy}名工作人员核查。` : null),
        ...line('证件载明', matter.certificate?.fields?.join('、')),
        ...line('证件编号', matter.certificate?.number),
        ...line('证件有效期', matter.certificate?.validity, unchecked(matter.certificate?.validity)),
        ...line('受理条件的依据', required && citationsText(required.bases)),
        ...line('说明', matter.note, unchecked(matter.note)),
      ],
      conditions: required?.conditions ?? [],
      materials: (required?.materials ?? []).map(({ name, articles, verified }) => ({
        name,
        bases: citationsText(articles),
        note: verified ? null : '待核',
      })),
      procedures: proceduresFor(kind, matter.id, versions),
    },
  };
}

function common(kind: PublicKind, settings: Settings): Omit<Guide, 'lines' | 'procedures'> {
  return { situations: [], conditions: [], materials: [], matters: [], fees: feesOf(kind), remedies: remediesOf(kind, settings) };
}

/** Those made for this matter; where there are none, those for all of its kind. */
function proceduresFor(kind: PublicKind, matter: string, versions: readonly ProcedureVersion[]): string[] {
  const ofKind = versions.map(({ procedure }) => procedure).filter((procedure) => procedure.kind === kind);
  const own = ofKind.filter((procedure) => procedure.matters?.includes(matter));
  return (own.length > 0 ? own : ofKind.filter((procedure) => procedure.matters === undefined)).map(({ id }) => id);
}

function hearingText({ hearingCitizenYuan, hearingOrganisationYuan }: Settings): string {
  return `罚款、没收数额对公民在${hearingCitizenYuan.value}元以上，对法人或者其他组织在${hearingOrganisationYuan.value}元以上（含本数）。来源：${hearingCitizenYuan.source}`;
}

function conductText(from: string | null, to: string | null): string | null {
  if (from && to) return `${dayInWords(from)}至${dayInWords(to)}发生的行为`;
  return from ? `${dayInWords(from)}以后发生的行为` : null;
}

function daysText({ days, dayKind }: OtherMatter): string | null {
  if (days === undefined) return null;
  return days === 0 ? '当日' : `${days}日${dayKind ? `，${dayKind}` : ''}`;
}

/** What the table itself says is not checked. */
function unchecked(text: string | undefined): string | null {
  return text !== undefined && /未核|待核/.test(text) ? '待核' : null;
}
