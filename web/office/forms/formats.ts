import Format from 'typebox/format';

/** Teaches the checker the formats of our forms. Called once, before the first form is shown. */
export function knowFormats(checks: Readonly<Record<string, (value: string) => boolean>>): void {
  for (const [format, check] of Object.entries(checks)) Format.Set(format, check);
}
