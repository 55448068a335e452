/**
 * The words in which a procedure is written down. A procedure is one literal value without functions (DESIGN §1.1): what may be
 * done now and why not, the forms, the clocks, the flow chart and the case-file catalogue are all read from it.
 */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** RFC 6901 pointer into an action's form, e.g. `/draft/fine`; the empty one is the whole form. */
export type Pointer = '' | `/${string}`;
/** Calendar date in China Standard Time, `YYYY-MM-DD`. */
export type DateString = string;
/** Instant, RFC 3339 in UTC with milliseconds, e.g. `2026-03-02T01:30:00.000Z`. */
export type Instant = string;
export type PersonId = string;
export type ActionId = string;
export type TrackId = string;
export type PlaceId = string;
export type FactId = string;
export type ConditionId = string;
/** Id in the table of statutory limits (`law/limits`), e.g. `APL-60-90D`. */
export type LimitId = string;
export type ClockId = string;

/** A provision. `law` is a code of `law/statutes`, e.g. `APL2021`; article numbers are Arabic digits (`34-1` for 三十四条之一). */
export interface Citation {
  readonly law: string;
  readonly article: string;
  readonly paragraph?: number;
  readonly item?: number;
}

export const roles = [
  'officer', // 执法人员（承办人）
  'reviewer', // 法制审核人员
  'deputy-head', // 分管负责人
  'principal-head', // 主要负责人
  'hearing-host', // 听证主持人
  'publisher', // 公示发布员（局办公室）
  'disclosure-checker', // 公示复核、保密审查
  'archivist', // 档案员
  'window-clerk', // 许可受理人员（政务服务窗口）
  'examiner', // 许可审查人员
  'supervisor', // 执法监督
  'system-admin', // 系统管理员
  'security-admin', // 安全管理员
  'audit-admin', // 审计管理员
] as const;
export type Role = (typeof roles)[number];

/** Something that can be asked of a case. Pure data; `condition` names a rule that needs arithmetic (`law/conditions`). */
export type Test =
  | { readonly track: TrackId; readonly at: readonly PlaceId[] }
  | { readonly field: Pointer; readonly in: readonly Json[] }
  | { readonly fact: FactId; readonly in: readonly Json[] }
  | { readonly clock: ClockId; readonly is: readonly ClockStatus[] }
  | { readonly done: ActionId }
  | { readonly condition: ConditionId; readonly with?: JsonObject }
  | { readonly not: Test }
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] };

/** What has to hold before an action may be done; where it does not, `says` is told to the officer with the articles. */
export interface Requirement {
  /** Gate number of the procedure, e.g. `PG9`. */
  readonly gate?: string;
  readonly articles: readonly Citation[];
  readonly test: Test;
  /** A whole Chinese sentence: why it may not be done, and what would help. */
  readonly says: string;
}

/** After the action the case stands at `to` on `track`, where `when` holds (asked before any of the moves is made). */
export interface Move {
  readonly track: TrackId;
  readonly to: PlaceId;
  readonly when?: Test;
}

export interface Step {
  readonly action: ActionId;
  /** Its action opens a case; exactly one step of a procedure does. */
  readonly opens?: true;
  /** Where the case must stand, track by track; a track left out does not matter. */
  readonly from: { readonly [track: TrackId]: readonly PlaceId[] };
  /** The provision that gives the step its place. */
  readonly articles: readonly Citation[];
  readonly must: readonly Requirement[];
  readonly moves: readonly Move[];
  /** When the desk shows it as waiting; where absent the desk tells by the moves (`office/waiting.ts`). It opens and closes nothing. */
  readonly waits?: Test;
}

export interface Place {
  readonly title: string;
  /** Nothing more has to happen on this track. */
  readonly end?: true;
}

/** Part of a case that goes on beside the others: the case itself (`main`), its review, its disclosure… */
export interface Track {
  readonly title: string;
  readonly begins: PlaceId;
  readonly places: { readonly [place: PlaceId]: Place };
}

/** An entry of `action` for which `when` holds; its day is the date at `on` in the form, else the day of the entry. */
export interface Trigger {
  readonly action: ActionId;
  readonly when?: Test;
  readonly on?: Pointer;
}

export type ClockStatus = 'none' | 'running' | 'passed' | 'stopped';

/** A statutory limit at work in a procedure. */
export interface ClockUse {
  readonly id: ClockId;
  readonly limit: LimitId;
  readonly title: string;
  readonly starts: readonly Trigger[];
  /** The last day stands in the form that starts it (限期整改至、许可有效期至): the limit has no length of its own. */
  readonly dueAt?: Pointer;
  readonly stops: readonly Trigger[];
  /** Time between the two is not counted; where the form that begins it names its last day (`until`), no day beyond that one. */
  readonly pauses?: readonly { readonly from: Trigger; readonly to: Trigger; readonly until?: Pointer }[];
  /** The limit is longer by `length` of its own unit, or by the number at `lengthAt` in the form. */
  readonly extends?: readonly { readonly on: Trigger; readonly length?: number; readonly lengthAt?: Pointer }[];
  /** The track whose place shows this clock in the work list; `main` when absent. */
  readonly track?: TrackId;
  /**
   * Where the law itself draws the consequence once the last day is over, whether or not anybody acts: what holds then, and in a few words
   * (`title`) how the track stands from then on. `when` is asked on the day of reading, where the consequence hangs on more than the day.
   */
  readonly lapses?: { readonly title?: string; readonly says: string; readonly articles: readonly Citation[]; readonly when?: Test };
}

export interface Procedure {
  readonly id: string;
  readonly title: string;
  readonly kind: 'penalty' | 'coercion' | 'inspection' | 'licence' | 'register';
  /** The matters it is for, by their ids; all of its kind where absent. */
  readonly matters?: readonly string[];
  readonly validFrom: DateString;
  readonly articles: readonly Citation[];
  /** `main` is always there. */
  readonly tracks: { readonly [track: TrackId]: Track };
  /** The order in which the tracks are shown; the record keeps a procedure as canonical JSON, which sorts members. */
  readonly order: readonly TrackId[];
  readonly steps: readonly Step[];
  readonly clocks: readonly ClockUse[];
}

/** What a folder of `law/actions` exports: the action and its place in the procedure. `law/placed.ts` puts it elsewhere in another one. */
export interface Member {
  readonly action: Action;
  readonly step: Omit<Step, 'action'>;
}

/** A procedure with the actions it uses: the value that is hashed, kept in the record and never changed (案件适用的程序版本). */
export interface ProcedureVersion {
  readonly procedure: Procedure;
  readonly actions: { readonly [action: ActionId]: Action };
}

/** Who may do an action. */
export interface Who {
  readonly roles: readonly Role[];
  /**
   * Two act together: the form has `/officers`, two person ids with the signer among them (处罚法 42, 许可法 34 Ⅲ). Each holds one of `roles`,
   * and a valid certificate where `certificate` asks for it.
   */
  readonly officers?: 2;
  /** Must be one of the case's handlers (fact `handlers`). */
  readonly handler?: true;
  /** Must hold an enforcement certificate valid on the day (处罚法 42, 55). */
  readonly certificate?: true;
  /** Must have handled nothing in this case (处罚法 58; 审办分离). */
  readonly independent?: true;
  /** First-time penalty reviewers need the legal professional qualification (处罚法 58 Ⅱ). */
  readonly qualified?: true;
  /** Nobody is enrolled yet: whoever holds the one-time set-up code, which the office checks. */
  readonly setupCode?: true;
}

export interface Issued {
  /** A folder of `documents/templates`. */
  readonly template: string;
  readonly when?: Test;
  /** Facts under which the paper's number is remembered, e.g. `decisionNumber`. */
  readonly numberAs?: FactId;
}

/** How a fact is got from the form: what stands at a pointer, or a constant; only where `when` holds before the entry. */
export type Remembered = Pointer | RememberedFrom;
type RememberedFrom = ({ readonly from: Pointer } | { readonly value: Json }) & {
  readonly when?: Test;
  /** `list`: added to what the fact already holds (each item of a list by itself). Else the fact is replaced. */
  readonly as?:
    | 'list'
    | { /** The fact is a map, and this pointer gives the key; null takes the key away. */ readonly under: Pointer }
    | { /** The fact is a map; each item of the list goes under what the item has at this pointer. */ readonly each: Pointer };
};

export interface RecordingDuty {
  /** Id in the list of things to be recorded in sound and picture (音像记录事项清单), e.g. `AV07`. */
  readonly item: string;
  readonly level: 'must' | 'should' | 'may';
  readonly when?: Test;
}

/** A JSON Schema (2020-12) as plain data. Our own keywords, all optional, begin with `x-`: see `law/forms.ts`. */
export type FormSchema = { readonly type: 'object'; readonly properties: { readonly [name: string]: object } } & object;

/** 执法环节动作: one legally meaningful thing somebody does in a case. One folder of `law/actions` each. */
export interface Action {
  readonly id: ActionId;
  readonly title: string;
  /** One Chinese sentence for the officer: what this is for. */
  readonly says: string;
  readonly articles: readonly Citation[];
  readonly who: Who;
  readonly form: FormSchema;
  /** Facts the case remembers from the form; several ways are tried in their order. */
  readonly remembers?: { readonly [fact: FactId]: Remembered | readonly Remembered[] };
  /** Counts as handling the case: whoever did it cannot review it (处罚法 58). */
  readonly handles?: true;
  /** Decides the case: the database checks for itself that this very draft passed review (DESIGN §4). */
  readonly decides?: true;
  /** Its entry is what is published of the case: the decision of a penalty or licence, the measure, the result of an inspection. */
  readonly concludes?: true;
  readonly recordings?: readonly RecordingDuty[];
  readonly documents?: readonly Issued[];
  /** 副卷: internal to the bureau, never shown to the party. 正卷 when absent. */
  readonly volume?: 'internal';
}

export interface PaperRef {
  readonly template: string;
  readonly title: string;
  readonly number: string | null;
  readonly sha256: string;
  readonly sm3: string;
  readonly pages: number;
  readonly bytes: number;
}

export interface FileRef {
  readonly name: string;
  readonly type: string;
  readonly sha256: string;
  readonly sm3: string;
  readonly bytes: number;
}

/** An action as written in the record (环节记录), the way law reads it. */
export interface Entry {
  /** 0-based place in the case, without gaps. */
  readonly n: number;
  readonly id: string;
  readonly action: ActionId;
  readonly at: Instant;
  readonly by: PersonId;
  readonly form: JsonObject;
  /** Hex SHA-256 over the canonical bytes of `form.draft`, where the form has one or the action refers to one. */
  readonly draft: string | null;
  readonly papers: readonly PaperRef[];
  readonly files: readonly FileRef[];
}

export interface Proposal {
  /** Chosen by the proposer (UUID); sent twice, written once. */
  readonly id: string;
  readonly action: ActionId;
  readonly by: PersonId;
  readonly at: Instant;
  /** Absent while only asking what is open. */
  readonly form?: JsonObject;
  /** Digest of `form.draft` where there is one (see `Entry.draft`). */
  readonly draft?: string | null;
}

/** What is remembered of a clock: days only; `law/clocks.ts` reads it against a calendar. */
export interface ClockRun {
  /** Date, or an instant where the limit counts hours. */
  readonly started: DateString | Instant;
  readonly stopped: DateString | Instant | null;
  /** The last day, where the clock was given one (`ClockUse.dueAt`). */
  readonly due?: DateString;
  readonly pauses: readonly { readonly from: DateString; readonly to: DateString | null }[];
  /** Added length, in the limit's own unit. */
  readonly extension: number;
}

/** 办理现状: what the record so far says of a case. Worked out from the entries by one fold (`law/standing.ts`). */
export interface Standing {
  /** Entries so far; 0 for a case that does not exist yet. */
  readonly n: number;
  readonly places: { readonly [track: TrackId]: PlaceId };
  readonly facts: { readonly [fact: FactId]: Json };
  readonly clocks: { readonly [clock: ClockId]: ClockRun };
  readonly done: {
    readonly [action: ActionId]: { readonly times: number; readonly n: number; readonly at: Instant; readonly by: PersonId };
  };
  /** Everyone who handled the case: signers and second officers of actions that handle. */
  readonly handledBy: readonly PersonId[];
  readonly draft: string | null;
  readonly lastAt: Instant | null;
}

export interface RoleHeld {
  readonly role: Role;
  readonly unit: string;
  readonly from: DateString;
  readonly to: DateString | null;
}
export interface Certificate {
  readonly number: string;
  readonly kind: 'enforcement' | 'legal-qualification';
  readonly from: DateString;
  readonly to: DateString | null;
}
/** A person of the agency as the people register knows them. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly roles: readonly RoleHeld[];
  readonly certificates: readonly Certificate[];
  /** Day on which the person first reviewed penalties; on or after 2021-07-15 the qualification is needed (处罚法 58 Ⅱ). */
  readonly reviewsSince: DateString | null;
}

/** A value a bureau sets for itself. `待核` until somebody authorised confirmed it. */
export interface Setting<Value extends Json> {
  readonly value: Value;
  readonly status: '待核' | '已核';
  readonly source: string;
}

export interface Refusal {
  /** `place`, `who`, `form`, a gate (`PG9`) or a condition's id. */
  readonly code: string;
  readonly says: string;
  readonly articles: readonly Citation[];
  /** Where in the form, if anywhere. */
  readonly field?: Pointer;
}

export type Ruling = { readonly permitted: true } | { readonly permitted: false; readonly refusals: readonly Refusal[] };

/** Everything around a case that a ruling may depend on; handed in, never fetched. */
export interface Surroundings {
  /** The case's own id, by which other cases name it. Only requirements may look at it. */
  readonly case?: string;
  readonly procedure: Procedure;
  readonly people: { readonly [id: PersonId]: Person };
  readonly settings: Settings;
  readonly calendar: Calendar;
  /** The matter the case is about, once it is known. */
  readonly matter: Matter | null;
  /** Other cases of the bureau that concern the same party, or that this one is linked with. Only requirements may look at them. */
  readonly others: readonly OtherCase[];
  /** Standings of the bureau's registers by procedure id; one never opened is absent. Only requirements may look at them. */
  readonly registers: { readonly [procedure: string]: Standing };
}

/** Another case as far as a ruling may depend on it. It is read, never written, from here (DESIGN §1.2). */
export interface OtherCase {
  readonly case: string;
  readonly procedure: string;
  readonly kind: Procedure['kind'];
  readonly number: string | null;
  readonly title: string;
  readonly opened: DateString;
  readonly ended: boolean;
  /** How it and the case at hand are linked, by the word of either (fact `links`); absent where they are not. */
  readonly relations?: readonly string[];
  readonly standing: Pick<Standing, 'places' | 'facts' | 'done'> & Partial<Pick<Standing, 'clocks'>>;
}

/** Working calendar of the State Council's holiday notices with local overrides. */
export interface Calendar {
  /** `unknown` in a year for which no notice has been published: the weekday decides, and the limit is marked provisional. */
  day(date: DateString): 'working' | 'off' | 'unknown-working' | 'unknown-off';
}

/** The bureau's own values (DESIGN §6). Changed only by a recorded act. */
export interface Settings {
  readonly agencyName: Setting<string>;
  readonly agencyShortName: Setting<string>;
  /** Region short name printed in document numbers, e.g. 渝梁. */
  readonly numberPrefix: Setting<string>;
  /** The organ's word in document numbers, between the prefix and the kind: 应急. */
  readonly numberWord: Setting<string>;
  /** What stands above the title of a paper where it is not the agency's name alone; lines are kept. */
  readonly letterhead: Setting<string>;
  readonly governmentName: Setting<string>;
  readonly courtName: Setting<string>;
  readonly bankName: Setting<string>;
  readonly bankAddress: Setting<string>;
  readonly bankAccount: Setting<string>;
  readonly agencyAddress: Setting<string>;
  readonly agencyPhone: Setting<string>;
  readonly reconsiderationUrl: Setting<string>;
  /** Hearing thresholds in yuan, inclusive (渝府令354). */
  readonly hearingCitizenYuan: Setting<number>;
  readonly hearingOrganisationYuan: Setting<number>;
  /** Whether 个体工商户 count as citizens for the threshold: not settled. */
  readonly hearingIndividualBusinessAs: Setting<'citizen' | 'organisation'>;
  /** Working days for statement and defence; the statute sets none. */
  readonly defenceDays: Setting<number>;
  readonly reviewDays: Setting<number>;
  readonly reviewComplexDays: Setting<number>;
  /** Collective discussion whenever the hearing threshold is met (our practice; 处罚法 57 asks for it in complex or grave cases). */
  readonly discussAtHearingThreshold: Setting<boolean>;
  /** Collective discussion whenever a draft leaves the discretion standard (our practice). */
  readonly discussAtDeviation: Setting<boolean>;
  /** Without a table of the bureau's own: where 从轻 ends and 从重 begins, in percent of the statutory range. */
  readonly discretionLighterTo: Setting<number>;
  readonly discretionHeavierFrom: Setting<number>;
  /** Whether the 90 days may be extended with the head's approval under a ministry rule. */
  readonly decisionExtensionAllowed: Setting<boolean>;
  readonly archiveDays: Setting<number>;
  /** Value in yuan from which a seizure of things goes to legal review (法制审核目录); places always do. */
  readonly seizureReviewYuan: Setting<number>;
  /** Whether an order to stop production or use goes to legal review (法制审核目录). */
  readonly reviewStopOrders: Setting<boolean>;
  /** Hours within which an order to stop given on the spot is reported to the head and confirmed. */
  readonly stopOrderReportHours: Setting<number>;
  /** Whether 强制法 35 asks for an urging before the measures of 安法 70 as well. */
  readonly cutOffUrging: Setting<boolean>;
  /** Calendar days within which an on-the-spot penalty is filed with the organ (处罚法 52 Ⅲ sets none). */
  readonly summaryFilingDays: Setting<number>;
  /** How far back, and among which violations, “初次违法” is asked (处罚法 33 sets neither). */
  readonly firstViolationYears: Setting<number>;
  readonly firstViolationScope: Setting<'any' | 'same-matter'>;
  /** Lengths of limits no text at hand confirms; each in the unit of its limit. */
  readonly lateFilingDays: Setting<number>;
  readonly reinspectDays: Setting<number>;
  readonly planFilingDays: Setting<number>;
  readonly recordingUploadHours: Setting<number>;
  readonly recordingKeepMonths: Setting<number>;
  readonly creditMinorMonths: Setting<number>;
  readonly creditGeneralMinMonths: Setting<number>;
  readonly creditGeneralMaxYears: Setting<number>;
  readonly creditSeriousMinYears: Setting<number>;
  readonly creditSeriousMaxYears: Setting<number>;
  readonly blacklistYears: Setting<number>;
  readonly nightFrom: Setting<string>;
  readonly nightTo: Setting<string>;
  /** 年度入企检查上限: visits of this bureau to one enterprise a year (国办发〔2024〕54号 has each department publish its own). */
  readonly inspectionYearlyCap: Setting<number>;
  /** Whether inspections on a lead or at the firm's request stay outside the cap: read only in extracts. */
  readonly leadsOutsideCap: Setting<boolean>;
  /** A visit within so many days of another is a repeated one and needs its reason. */
  readonly repeatVisitDays: Setting<number>;
  /** Whether the legal representative's name is masked in the published text. */
  readonly maskLegalRepresentative: Setting<boolean>;
  /** An act towards somebody under eighteen: not published at all, or published without the name. */
  readonly minorDisclosure: Setting<'withheld' | 'masked'>;
  /** Working days for withdrawing what is no penalty (处罚法 48 Ⅱ gives three for penalties). */
  readonly withdrawalDays: Setting<number>;
  /** Short name of the province in a certificate's number, e.g. 渝 (应急厅〔2020〕31号). */
  readonly certificateProvince: Setting<string>;
  /** Longest validity of a certificate, in years; the ministry's rules on both were not at hand. */
  readonly fireworksRetailYears: Setting<number>;
  readonly hazardousTradeYears: Setting<number>;
  /** Whether 许可法 42 lengthens the thirty days of 危化条例 35 as it does its own twenty. */
  readonly hazardousExtensionAllowed: Setting<boolean>;
  /** What a licence to trade in hazardous chemicals rests on since 危化条例 ended; none is granted before it is confirmed. */
  readonly hazardousTradeBasis: Setting<string>;
  /** Working days for what applicant and third parties have to say (许可法 36 sets none). */
  readonly licenceStatementDays: Setting<number>;
  /** Legal review of grants that nobody's interest stands against, too. */
  readonly reviewPlainLicences: Setting<boolean>;
  /** Page of the portal to which the code on a certificate leads. */
  readonly licenceQueryUrl: Setting<string>;
}

export interface Measure {
  readonly target: string;
  readonly type: string;
  readonly minYuan?: number | null;
  readonly maxYuan?: number;
  readonly basis?: string;
  readonly minPercent?: number;
  readonly maxPercent?: number;
  readonly minMultiple?: number;
  readonly maxMultiple?: number;
  /** false: the statute says 可以. */
  readonly mandatory: boolean;
  readonly note?: string;
}
export interface MatterStep {
  readonly step: number;
  readonly condition: string;
  /** Order made at the same time, e.g. 责令限期改正. */
  readonly order: string | null;
  readonly measures: readonly Measure[];
  readonly hearing: 'always' | 'depends-usually' | 'depends' | 'check' | 'never';
  /** Only once an order to correct was not obeyed in time (逾期未改正) or was refused (拒不改正): the record has to show it. */
  readonly after?: 'overdue' | 'refused';
  /** Illegal gains in yuan that the step asks for. */
  readonly gains?: { readonly atLeast: number } | { readonly lessThan: number };
  /** 情节严重: comes on top of another step, never by itself. */
  readonly onTop?: true;
}
/** 执法事项. */
export interface Matter {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly domain: string;
  readonly parties: readonly string[];
  readonly violated: readonly Citation[];
  readonly basis: Citation;
  readonly steps: readonly MatterStep[];
  readonly discretionFactors: readonly string[];
  readonly crimeLink: string | null;
  readonly note: string | null;
  readonly validFrom: DateString | null;
  readonly validTo: DateString | null;
  readonly verified: boolean;
  /** Code of the statute that governs later conduct, where that is known. */
  readonly replacedBy?: string;
}

/** What a named condition is asked. `form` is absent while only asking what is open. */
export interface Question extends Surroundings {
  readonly standing: Standing;
  readonly proposal: Proposal;
  readonly today: DateString;
}

/** A rule that needs arithmetic, with its article. `holds` answers null where it cannot be judged without the form. */
export interface Condition {
  readonly id: ConditionId;
  readonly title: string;
  readonly articles: readonly Citation[];
  /**
   * What it looks at outside the case: other cases, or registers by their procedure id. Those change by themselves, so the standing of a
   * case never hangs on it, only what may be done now.
   */
  readonly looksAt?: readonly ('others' | string)[];
  /** true, false, null (needs the form), or a Chinese sentence saying exactly why it does not hold. */
  holds(question: Question, given: JsonObject): boolean | null | string;
}

/** A clock read against a calendar on a day. Dates are the last day of the limit. */
export interface ClockReading {
  readonly id: ClockId;
  readonly limit: LimitId;
  readonly title: string;
  readonly status: Exclude<ClockStatus, 'none'>;
  readonly started: DateString | Instant;
  readonly stopped: DateString | Instant | null;
  /** Without rolling a last day that is a holiday; the bureau works to this one. Null while paused. */
  readonly dueStrict: DateString | Instant | null;
  /** Last day rolled to the next working day (民诉法 85, where the party is bound). */
  readonly dueRolled: DateString | Instant | null;
  /** In the limit's own unit; negative once passed. Null where it has no length. */
  readonly remaining: number | null;
  readonly unit: LimitUnit;
  readonly bound: string;
  /** Stopped after its last day. */
  readonly late: boolean;
  readonly paused: boolean;
  /** Runs into a year whose holidays are not published. */
  readonly provisional: boolean;
  readonly verified: boolean;
  readonly articles: readonly Citation[];
  readonly consequence: string | null;
  /** calm → near (first warning reached) → urgent (last warning) → passed. */
  readonly urgency: 'calm' | 'near' | 'urgent' | 'passed';
  /** What the law itself has drawn from its passing (`ClockUse.lapses`), on the clock's track; null while nothing. */
  readonly lapsed: (Exclude<ClockUse['lapses'], undefined> & { readonly track: TrackId }) | null;
}
export type LimitUnit = 'workingDay' | 'calendarDay' | 'month' | 'year' | 'hour';

/** 法定期限: a row of `law/limits`. */
export interface Limit {
  readonly id: LimitId;
  readonly name: string;
  readonly trigger: string;
  /** `before`: counted back from an event, e.g. seven working days before the hearing. */
  readonly direction: 'after' | 'before';
  /** A number, or the setting that gives it. */
  readonly length: number | { readonly setting: keyof Settings };
  readonly unit: LimitUnit;
  readonly bound: string;
  readonly articles: readonly Citation[];
  /** Checked against the statute; otherwise shown 待核. */
  readonly verified: boolean;
  readonly consequence: string | null;
  readonly note: string | null;
  /** Days (hours) before the end at which to warn, largest first. */
  readonly warnBefore: readonly number[];
  /** The party's last day on a holiday rolls forward (民诉法 85). */
  readonly rolls: boolean;
  /** In force from and until; absent where no change is known. */
  readonly validFrom?: DateString;
  readonly validTo?: DateString;
}
