const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** Whole numbers below ten thousand as statutes count their articles: 十二, 五十八, 一百零二, 一百一十三. @throws RangeError otherwise. */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 9999) throw new RangeError(`cannot be written: ${number}`);
  if (number < 10) return digits[number] ?? '';
  if (number < 20) return `十${number === 10 ? '' : chineseNumber(number - 10)}`;
  const unit = number >= 1000 ? 1000 : number >= 100 ? 100 : 10;
  const name = unit === 1000 ? '千' : unit === 100 ? '百' : '十';
  const rest = number % unit;
  const head = `${digits[Math.floor(number / unit)] ?? ''}${name}`;
  if (rest === 0) return head;
  if (rest >= unit / 10 || unit === 10) return head + (rest >= 10 && rest < 20 ? `一${chineseNumber(rest)}` : chineseNumber(rest));
  return `${head}零${rest >= 10 && rest < 20 ? `一${chineseNumber(rest)}` : chineseNumber(rest)}`;
}
