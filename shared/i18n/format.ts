/** The forms of a message by plural category; `{count}` stands for the number. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }
>;

/** Formats numbers, plurals and lists of one locale. */
export interface Formatter {
  number(value: number): string;
  /** Returns the form that fits a number, with the number in it. */
  plural(count: number, forms: PluralForms): string;
  /** Returns true if a number takes the singular form. */
  isOne(count: number): boolean;
  list(items: readonly string[]): string;
}

/** Creates the formatter of a locale. */
export function createFormatter(locale: string): Formatter {
  // Created when they are first used: a browser takes longer to load the data of a locale than to draw the first view.
  let numbers: Intl.NumberFormat | undefined;
  let plurals: Intl.PluralRules | undefined;
  function number(value: number): string {
    numbers ??= new Intl.NumberFormat(locale);
    return numbers.format(value);
  }
  function category(count: number): Intl.LDMLPluralRule {
    plurals ??= new Intl.PluralRules(locale);
    return plurals.select(count);
  }
  return {
    number,
    plural: (count, forms) =>
      fillTemplate(forms[category(count)] ?? forms.other, { count: number(count) }),
    isOne: (count) => category(count) === "one",
    list: (items) => formatList(items, locale),
  };
}

/** Replaces the named placeholders of a template, such as `{plan}`; one without a value becomes empty. */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

const days = new Map<string, Intl.DateTimeFormat>();

/** Formats a day: "20 Dec 2026". In UTC, like the policy's dates. */
export function formatDay(instant: string | number | Date, locale: string): string {
  // Creating a format takes longer than a thousand uses of it.
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

/** Formats a list: "A, B and C". */
export function formatList(items: readonly string[], locale: string): string {
  if (items.length < 2) return items.join("");
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
}

/** Returns a phrase with its first letter in upper case. */
export function capitalize(phrase: string, locale: string): string {
  const [first = ""] = phrase;
  return first.toLocaleUpperCase(locale) + phrase.slice(first.length);
}
