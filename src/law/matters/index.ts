import { hazardousChemicalsMatters } from './hazardous-chemicals.ts';
import { otherMatters } from './other.ts';
import { otherStatutesMatters } from './other-statutes.ts';
import { wslAgenciesAndLeadersMatters } from './wsl-agencies-and-leaders.ts';
import { wslDangersMatters } from './wsl-dangers.ts';
import { wslOrganisationAndTrainingMatters } from './wsl-organisation-and-training.ts';
import { wslProjectsAndEquipmentMatters } from './wsl-projects-and-equipment.ts';
import { wslRefusalAndAccidentsMatters } from './wsl-refusal-and-accidents.ts';
import type { DateString, Matter } from '../vocabulary.ts';

/** 行政处罚事项, by statute and article. */
export const matters: readonly Matter[] = [
  ...wslAgenciesAndLeadersMatters,
  ...wslOrganisationAndTrainingMatters,
  ...wslProjectsAndEquipmentMatters,
  ...wslDangersMatters,
  ...wslRefusalAndAccidentsMatters,
  ...hazardousChemicalsMatters,
  ...otherStatutesMatters,
];

const byId: ReadonlyMap<string, Matter> = new Map(matters.map((matter) => [matter.id, matter]));

export function matterById(id: string): Matter | undefined {
  return byId.get(id);
}

/** What the id is the id of: 行政处罚, or a licence, a filing, a coercive measure, an inspection. */
export function kindOfMatter(id: string): string | undefined {
  return byId.get(id)?.kind ?? otherMatters.find((other) => other.id === id)?.kind;
}

/** Whether its provisions are in force on a day; for a penalty the day of the conduct (处罚法 37). */
export function isInForce({ validFrom, validTo }: Pick<Matter, 'validFrom' | 'validTo'>, date: DateString): boolean {
  return (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo);
}
