import type { Language } from "./language.ts";
import { LANGUAGES } from "./languages.ts";

/**
 * The language that comes closest to a BCP 47 tag: `pt-PT` gives Brazilian Portuguese, a language that does not
 * come along English.
 */
export function loadLanguage(tag: string): Promise<Language> {
  const [wanted = ""] = tag.toLowerCase().split("-");
  const known = LANGUAGES.find(([name]) => name.split("-")[0] === wanted) ?? LANGUAGES[0];
  return known[1]();
}
