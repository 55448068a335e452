import { isObject } from './same.ts';
import type { DateString, Json, JsonObject, Surroundings } from './vocabulary.ts';

/* What the registers of inspection say, as the rules read them. The forms that wrote them were checked against their schemas. */

type Registers = Surroundings['registers'];

/** 检查事项, see `record-inspection-item`. */
export interface InspectionItem {
  readonly id: string;
  readonly name: string;
  /** 年度频次上限: visits to one enterprise a year. */
  readonly cap: number;
  /** 跨部门联合检查: with whom; empty where it is not one. */
  readonly combinedWith: string;
  /** Day from which it stands in public; null while it does not, or not as it is now. */
  readonly publishedOn: DateString | null;
}

/** 检查对象. */
export interface Enterprise {
  readonly uscc: string;
  readonly name: string;
  readonly industry: string;
  readonly risk: string;
  /** In the pool of random draws. */
  readonly inPool: boolean;
}

export function itemsIn(registers: Registers): ReadonlyMap<string, InspectionItem> {
  const published = mapIn(registers, 'inspection-items-register', 'published');
  return new Map(
    [...mapIn(registers, 'inspection-items-register', 'items')].map(([id, item]) => [
      id,
      {
        id,
        name: textIn(item, 'name'),
        cap: typeof item['cap'] === 'number' ? item['cap'] : 0,
        combinedWith: textIn(item, 'combinedWith'),
        publishedOn: textIn(published.get(id) ?? {}, 'publishedOn') || null,
      },
    ]),
  );
}

export function enterprisesIn(registers: Registers): Enterprise[] {
  return [...mapIn(registers, 'enterprise-register', 'enterprises')].map(([uscc, row]) => ({
    uscc,
    name: textIn(row, 'name'),
    industry: textIn(row, 'industry'),
    risk: textIn(row, 'risk'),
    inPool: row['inPool'] === true,
  }));
}

/** The annual plan in force for the year, as its government approved it; undefined where there is none. */
export function planIn(registers: Registers, year: string): JsonObject | undefined {
  const approved = mapIn(registers, 'inspection-plan-register', 'plans').get(year);
  const plan = approved?.['plan'];
  return isObject(plan) ? plan : undefined;
}

/** What was drawn: objects with their officers. Undefined for a draw that was not revealed. */
export function drawnIn(registers: Registers, draw: string): readonly JsonObject[] | undefined {
  const result = mapIn(registers, 'draw-register', 'draws').get(draw)?.['result'];
  return Array.isArray(result) ? result.filter(isObject) : undefined;
}

/** A fact that is a map of objects. */
function mapIn(registers: Registers, register: string, fact: string): ReadonlyMap<string, JsonObject> {
  return objectsOf(registers[register]?.facts[fact]);
}

export function objectsOf(fact: Json | undefined): ReadonlyMap<string, JsonObject> {
  const members = isObject(fact) ? Object.entries(fact) : [];
  return new Map(members.flatMap(([key, value]) => (isObject(value) ? [[key, value] as const] : [])));
}

function textIn(from: JsonObject, name: string): string {
  const value = from[name];
  return typeof value === 'string' ? value : '';
}
