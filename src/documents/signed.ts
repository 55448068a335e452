import type { JsonObject } from '#law/vocabulary.ts';
import { textAt } from './reading.ts';

/** What is noted on a paper made on the spot where the party does not sign it. */
export function signingRemark(form: JsonObject, paper: string): string {
  switch (textAt(form, '/signature')) {
    case 'refused':
      return `当事人拒绝签名，执法人员已在本${paper}上注明。`;
    case 'absent':
      return '当事人不在场，由见证人到场见证。';
    default:
      return '';
  }
}
