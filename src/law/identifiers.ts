import { dayNumber, isDate } from './calendar.ts';
import type { DateString } from './vocabulary.ts';

/** GB 32100: digits and capitals without I, O, S, V, Z. */
const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 11643 (ISO 7064 MOD 11-2). */
const citizenIdChecks = '10X98765432';

/** What is wrong with a 统一社会信用代码, as a Chinese sentence; null where nothing is. */
export function faultOfUscc(code: string): string | null {
  if (code.length !== 18) return `统一社会信用代码应为18位，现为${code.length}位。`;
  if ([...code].some((character) => !usccAlphabet.includes(character))) return '统一社会信用代码只用数字和大写字母，不用 I、O、S、V、Z。';
  if (!/^.{2}[0-9]{6}/.test(code)) return '统一社会信用代码第3至8位应为登记管理机关行政区划的6位数字。';
  return usccCheck(code.slice(0, 17)) === code[17] ? null : '统一社会信用代码校验码不符，请核对是否抄写有误。';
}

/** The 18th character for the first 17. */
export function usccCheck(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of first17) {
    sum += usccAlphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return usccAlphabet[(31 - (sum % 31)) % 31] ?? '';
}

/** What is wrong with a 公民身份号码 on a day, as a Chinese sentence; null where nothing is. */
export function faultOfCitizenId(number: string, today: DateString): string | null {
  if (!/^[1-9][0-9]{16}[0-9X]$/.test(number)) return '公民身份号码应为17位数字加1位数字或者大写字母X。';
  const birth = birthDateOf(number);
  if (birth === null) return '公民身份号码第7至14位不是有效的出生日期。';
  if (birth > today || ageOn(birth, today) > 130) return `公民身份号码中的出生日期${birth}不可信。`;
  return citizenIdCheck(number.slice(0, 17)) === number[17] ? null : '公民身份号码校验码不符，请核对是否抄写有误。';
}

/** The 18th character for the first 17. */
export function citizenIdCheck(first17: string): string {
  let sum = 0;
  let weight = 2;
  for (const digit of [...first17].reverse()) {
    sum += Number(digit) * weight;
    weight = (weight * 2) % 11;
  }
  return citizenIdChecks[sum % 11] ?? '';
}

/** Null where the digits are no date. */
export function birthDateOf(citizenId: string): DateString | null {
  const date = `${citizenId.slice(6, 10)}-${citizenId.slice(10, 12)}-${citizenId.slice(12, 14)}`;
  return isDate(date) ? date : null;
}

export function sexOf(citizenId: string): 'male' | 'female' {
  return Number(citizenId[16]) % 2 === 1 ? 'male' : 'female';
}

/** 周岁: full years on a day, complete on the birthday itself; born on 29 February, on 1 March of a common year. */
export function ageOn(birth: DateString, day: DateString): number {
  if (dayNumber(birth) > dayNumber(day)) throw new RangeError(`not born on ${day}: ${birth}`);
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) >= birth.slice(5) ? years : years - 1;
}

/** 500228********1234: region and last four digits, for those who have to tell two people apart and no more. */
export function maskCitizenId(number: string): string {
  return number.length < 11 ? '*'.repeat(number.length) : number.slice(0, 6) + '*'.repeat(number.length - 10) + number.slice(-4);
}
