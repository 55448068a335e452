import { coercionLimits } from './coercion.ts';
import { creditLimits } from './credit.ts';
import { decidingLimits } from './deciding.ts';
import { disclosureLimits } from './disclosure.ts';
import { enforcementLimits } from './enforcement.ts';
import { inspectionLimits } from './inspection.ts';
import { keepingLimits } from './keeping.ts';
import { licenceLimits } from './licence.ts';
import { remedyLimits } from './remedy.ts';
import { sectorLicenceLimits } from './sector-licence.ts';
import { serviceAndPaymentLimits } from './service-and-payment.ts';
import { transferLimits } from './transfer.ts';
import type { Limit, LimitId } from '../vocabulary.ts';

/** 法定期限: every limit that is counted from an event. Those that are not (a yearly date, a daily rate) are in `other.ts`. */
export const limits: Readonly<Record<LimitId, Limit>> = Object.fromEntries(
  [
    ...decidingLimits,
    ...serviceAndPaymentLimits,
    ...disclosureLimits,
    ...creditLimits,
    ...transferLimits,
    ...coercionLimits,
    ...enforcementLimits,
    ...inspectionLimits,
    ...licenceLimits,
    ...sectorLicenceLimits,
    ...remedyLimits,
    ...keepingLimits,
  ].map((limit) => [limit.id, limit]),
);
