/** 空闲 30 分钟、最长 10 小时：会话的寿命。 */
const idle = 30 * 60_000;
const absolute = 10 * 3_600_000;
/** Use is written down at most once a minute. */
const stale = 60_000;

export interface SessionTimes {
  readonly began_at: Date;
  readonly seen_at: Date;
  readonly ended_at: Date | null;
}

export function isAlive(session: SessionTimes, now: Date): boolean {
  if (session.ended_at !== null) return false;
  return now.getTime() - session.seen_at.getTime() <= idle && now.getTime() - session.began_at.getTime() <= absolute;
}

export function shouldNote(session: SessionTimes, now: Date): boolean {
  return now.getTime() - session.seen_at.getTime() > stale;
}

/** Five wrong passwords in a row close an account for a quarter of an hour (等级保护：登录失败处理). */
export function afterFailure(failures: number, now: Date): { readonly failures: number; readonly lockedUntil: Date | null } {
  if (failures + 1 < 5) return { failures: failures + 1, lockedUntil: null };
  return { failures: 0, lockedUntil: new Date(now.getTime() + 15 * 60_000) };
}
