import type { Language } from "./language.ts";

/** Every language that comes along, by its BCP 47 tag; each is fetched when it is first asked for. */
export const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => (await import("./en/language.ts")).english,
};

/**
 * The language that comes closest to a BCP 47 tag: `pt-PT` gives Brazilian Portuguese, a language that does not
 * come along English.
 */
export function loadLanguage(tag: string): Promise<Language> {
  const [wanted = ""] = tag.toLowerCase().split("-");
  const known = Object.keys(LANGUAGES).find((name) => name.split("-")[0] === wanted) ?? "en";
  return (LANGUAGES[known] as () => Promise<Language>)();
}
