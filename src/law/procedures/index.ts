import { drawRegister } from './draw-register/procedure.ts';
import { enterpriseRegister } from './enterprise-register/procedure.ts';
import { inspection } from './inspection/procedure.ts';
import { inspectionItemsRegister } from './inspection-items-register/procedure.ts';
import { inspectionPlanRegister } from './inspection-plan-register/procedure.ts';
import { cutOff } from './cut-off/procedure.ts';
import { discretionRegister } from './discretion-register/procedure.ts';
import { lawRegister } from './law-register/procedure.ts';
import { licence } from './licence/procedure.ts';
import { ordinaryPenalty } from './ordinary-penalty/procedure.ts';
import { peopleRegister } from './people-register/procedure.ts';
import { seizure } from './seizure/procedure.ts';
import { settingsRegister } from './settings-register/procedure.ts';
import { stopOrder } from './stop-order/procedure.ts';
import { summaryPenalty } from './summary-penalty/procedure.ts';
import type { ProcedureVersion } from '../vocabulary.ts';

/** The current version of every procedure, by its id. */
export const procedureVersions: Readonly<Record<string, ProcedureVersion>> = Object.fromEntries(
  [
    ordinaryPenalty,
    summaryPenalty,
    seizure,
    stopOrder,
    cutOff,
    inspection,
    licence,
    peopleRegister,
    settingsRegister,
    discretionRegister,
    lawRegister,
    inspectionItemsRegister,
    inspectionPlanRegister,
    enterpriseRegister,
    drawRegister,
  ].map((version) => [version.procedure.id, version]),
);

/** @throws RangeError where there is no such procedure. */
export function versionOf(id: string): ProcedureVersion {
  const version = procedureVersions[id];
  if (!version) throw new RangeError(`no procedure ${id}`);
  return version;
}
