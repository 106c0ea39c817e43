const days = new Map<string, Intl.DateTimeFormat>();

/** A day, as people of a locale write it: "20 Dec 2026". In UTC, as the policy's dates are. */
export function formatDay(instant: string | number | Date, locale: string): string {
  // Made once: making one takes longer than a thousand uses of it.
  const format =
    days.get(locale) ??
    new Intl.DateTimeFormat(locale, {
      day: "numeric",
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    });
  days.set(locale, format);
  return format.format(new Date(instant));
}

/** "A, B and C" as a locale writes it. */
export function formatList(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
}

/** A phrase as the start of a sentence. */
export function capitalize(phrase: string, locale: string): string {
  const [first = ""] = phrase;
  return first.toLocaleUpperCase(locale) + phrase.slice(first.length);
}

const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** How long ago something was: "2 minutes ago", "now". Both in milliseconds since the epoch. */
export function formatAge(then: number, now: number, locale: string): string {
  const seconds = Math.max(0, Math.round((now - then) / 1000));
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  for (const [unit, size] of UNITS) {
    if (seconds >= size) return relative.format(-Math.floor(seconds / size), unit);
  }
  return relative.format(0, "second");
}
