import { faultOfCitizenId, faultOfUscc } from '#law/identifiers.ts';
import { dayIn } from '../../ui/moment.ts';

/** Why a number of this format cannot be right, in Chinese; null where it can. */
export function identifierFaults(format: string, value: string): string | null {
  if (format === 'uscc') return faultOfUscc(value);
  if (format === 'citizen-id') return faultOfCitizenId(value, dayIn(new Date().toISOString()));
  return null;
}
