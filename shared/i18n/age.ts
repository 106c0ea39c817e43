const AGE_UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** Formats the age of an instant: "2 minutes ago", "now". Both instants are in milliseconds since the epoch. */
export function formatAge(instant: number, now: number, locale: string): string {
  const seconds = Math.max(0, Math.round((now - instant) / 1000));
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  for (const [unit, unitSeconds] of AGE_UNITS) {
    if (seconds >= unitSeconds) return relative.format(-Math.floor(seconds / unitSeconds), unit);
  }
  return relative.format(0, "second");
}
