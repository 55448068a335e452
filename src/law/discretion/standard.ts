import { isObject } from '../same.ts';
import type { DateString, Json, JsonObject, Standing } from '../vocabulary.ts';
import type { PunishingGrade } from './grade.ts';

/** A row of a bureau's 裁量基准: for a matter, a step and a party, what grade the circumstances are and the range that goes with it. */
export interface StandardRow {
  readonly matter: string;
  readonly step: number;
  /** As the matter's measure names it. */
  readonly target: string;
  readonly grade: PunishingGrade;
  /** The bureau's own name of the grade, e.g. 较轻. */
  readonly label: string;
  readonly circumstances: string;
  /** In the measure's own unit: yuan, percent or a multiple. Both ends included. */
  readonly least: number;
  readonly most: number;
  readonly source?: string;
}

/** 裁量基准, one edition of it (处罚法 34). */
export interface Standard {
  readonly id: string;
  readonly title: string;
  /** 文号. */
  readonly number: string;
  readonly validFrom: DateString;
  readonly validTo: DateString | null;
  readonly rows: readonly StandardRow[];
  readonly decision: 'confirmed' | 'refused' | 'proposed';
}

/** Every edition the register holds, in the order in which they were loaded. Its form was checked against its schema when it was signed. */
export function standardsIn(register: Pick<Standing, 'facts'> | undefined): Standard[] {
  const tables = register?.facts['tables'];
  const decided = register?.facts['decided'];
  return (Array.isArray(tables) ? tables : [])
    .filter((form): form is JsonObject => isObject(form))
    .map((form) => {
      const id = String(form['id']);
      const decision = isObject(decided) ? decided[id] : undefined;
      return {
        id,
        title: String(form['title']),
        number: text(form['number']),
        validFrom: String(form['validFrom']),
        validTo: typeof form['validTo'] === 'string' ? form['validTo'] : null,
        rows: rowsIn(form['table']),
        decision: decision === 'confirmed' || decision === 'refused' ? decision : 'proposed',
      };
    });
}

function rowsIn(table: Json | undefined): readonly StandardRow[] {
  const rows = isObject(table) ? table['rows'] : undefined;
  return Array.isArray(rows) ? (rows as unknown as readonly StandardRow[]) : [];
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The confirmed edition in force on a day: the one that began last, and of those the one loaded last. */
export function standardOn(standards: readonly Standard[], day: DateString): Standard | null {
  let found: Standard | null = null;
  for (const standard of standards) {
    const isInForce = standard.validFrom <= day && (standard.validTo === null || day <= standard.validTo);
    if (standard.decision === 'confirmed' && isInForce && (found === null || standard.validFrom >= found.validFrom)) found = standard;
  }
  return found;
}

export interface Applicable {
  /** The edition of the day of the conduct; where there was none yet, today's; null where the bureau has loaded none. */
  readonly ruling: Standard | null;
  /** Another one that is in force today: it may be taken instead where it is lighter (从旧兼从轻). */
  readonly later: Standard | null;
}

export function applicableStandards(standards: readonly Standard[], conductOn: DateString, today: DateString): Applicable {
  const then = standardOn(standards, conductOn);
  const now = standardOn(standards, today);
  return { ruling: then ?? now, later: then && now && now.id !== then.id ? now : null };
}

export function rowsFor(standard: Standard | null, matter: string, step: number, target: string): StandardRow[] {
  return (standard?.rows ?? []).filter((row) => row.matter === matter && row.step === step && row.target === target);
}
