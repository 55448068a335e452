/** Everything legal is in China Standard Time (UTC+8, no daylight saving), wherever the browser stands. */
const eightHours = 8 * 3600 * 1000;

/** `2026-03-02 09:30` for an instant; a plain date stays as it is. */
export function momentText(at: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(at)) return at;
  const time = Date.parse(at);
  if (Number.isNaN(time)) return at;
  return new Date(time + eightHours).toISOString().slice(0, 16).replace('T', ' ');
}

/** `2026年3月2日` for a date or an instant. */
export function dayText(at: string): string {
  const [year, month, day] = momentText(at).slice(0, 10).split('-').map(Number);
  return year && month && day ? `${year}年${month}月${day}日` : at;
}

/** Calendar day in China Standard Time, `YYYY-MM-DD`. */
export function dayIn(at: string): string {
  return momentText(at).slice(0, 10);
}
