import { forms } from '../forms.ts';
import { signers } from '../signers.ts';
import { inspection } from './inspection.ts';
import { drawRegister, enterpriseRegister, inspectionItemsRegister, inspectionPlanRegister } from './inspection-registers.ts';
import { cutOff } from './cut-off.ts';
import { discretionRegister } from './discretion-register.ts';
import { lawRegister } from './law-register.ts';
import { licence } from './licence.ts';
import { ordinaryPenalty } from './ordinary-penalty.ts';
import { seizure } from './seizure.ts';
import { stopOrder } from './stop-order.ts';
import { summaryPenalty } from './summary-penalty.ts';
import type { Usual } from './usual.ts';

export const usuals: Readonly<Record<string, Usual>> = {
  'discretion-register': discretionRegister,
  'ordinary-penalty': ordinaryPenalty,
  inspection,
  'inspection-items-register': inspectionItemsRegister,
  'inspection-plan-register': inspectionPlanRegister,
  'enterprise-register': enterpriseRegister,
  'draw-register': drawRegister,
  seizure,
  'stop-order': stopOrder,
  'cut-off': cutOff,
  'summary-penalty': summaryPenalty,
  'law-register': lawRegister,
  licence,
};

/** How the procedure usually goes, with everything left to the common forms and signers filled in. */
export function usualOf(procedure: string): Required<Usual> {
  const own = usuals[procedure] ?? { matter: null, road: [] };
  return { detours: [], around: {}, ...own, forms: { ...forms, ...own.forms }, signers: { ...signers, ...own.signers } };
}
