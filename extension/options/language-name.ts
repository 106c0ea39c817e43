import { capitalize } from "../../shared/i18n/format.ts";
import { LANGUAGES } from "../../shared/i18n/languages.ts";
import { language } from "../i18n/spoken.ts";

/** What a language that is spoken here calls itself; of any other its tag. */
export function languageName(tag: string): string {
  if (!LANGUAGES.some(([spoken]) => spoken === tag)) return tag;
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  return capitalize(name, language.locale);
}
