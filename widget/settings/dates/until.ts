const DAY = 86_400_000;

/** How long it is until a day, counted in days of UTC as dates are shown: "in 29 days", "in 7 years". */
export function formatUntil(instant: string, now: Date, locale: string): string {
  const day = (date: Date) => Math.floor(date.getTime() / DAY);
  const days = day(new Date(instant)) - day(now);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return days < 730
    ? relative.format(days, "day")
    : relative.format(Math.floor(days / 365.25), "year");
}
