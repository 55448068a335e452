const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 一百零二 → 102, 十二 → 12, ８６ → 86; null for what is no number. */
export function numberIn(words: string): number | null {
  const text = words.normalize('NFKC');
  if (/^\d{1,4}$/.test(text)) return Number(text);
  if (!/^[零〇一二两三四五六七八九十百千]+$/.test(text)) return null;
  if (!/[十百千]/.test(text)) return Number([...text].map((sign) => digits[sign] ?? 0).join(''));
  let whole = 0;
  let last = 0;
  for (const sign of text) {
    const unit = units[sign];
    if (unit === undefined) last = digits[sign] ?? 0;
    else {
      whole += (last === 0 ? 1 : last) * unit;
      last = 0;
    }
  }
  return whole + last;
}
