import { capitalize } from "../../shared/i18n/format.ts";
import { LANGUAGE_TAGS } from "../../shared/i18n/language.ts";
import { language } from "../i18n/i18n.ts";

/** Returns a language's own name; the tag of a language that the extension has no messages in. */
export function languageName(tag: string): string {
  if (!LANGUAGE_TAGS.some((known) => known === tag)) return tag;
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  return capitalize(name, language.locale);
}
