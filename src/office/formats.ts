import type { TextFormats } from '#http/validation.ts';
import { dayOf, isDate } from '#law/calendar.ts';
import { faultOfCitizenId, faultOfUscc } from '#law/identifiers.ts';
import type { Bureau } from './bureau.ts';

/** The formats our forms speak of (`law/forms.ts`), and the sentence where a value does not keep to one. */
export const formatsOn = (now: Bureau['now']): TextFormats => ({
  date: { check: isDate, says: '应当是真实存在的日期，例如 2026-03-02。' },
  'local-moment': { check: (text) => isDate(text.slice(0, 10)), says: '应当是真实存在的日期和时间，例如 2026-03-02 09:30。' },
  uscc: { check: (text) => faultOfUscc(text) === null, says: '统一社会信用代码应为 18 位，并且校验码正确，请核对。' },
  'citizen-id': {
    check: (text) => faultOfCitizenId(text, dayOf(now().toISOString())) === null,
    says: '公民身份号码应为 18 位，并且校验码和出生日期正确，请核对。',
  },
  person: { check: (text) => /^[\p{L}\p{N}._-]{1,64}$/u.test(text), says: '请从人员中选择。' },
  file: { check: (text) => /^[0-9a-f]{64}$/.test(text), says: '请重新上传这份材料。' },
});
