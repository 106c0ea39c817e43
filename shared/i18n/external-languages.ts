import type { Language } from "./language.ts";

type Loader = readonly [tag: string, load: () => Promise<Language>];

/** The languages that lie beside a file that has but English in it: the build puts this in place of `languages.ts`. */
const BESIDE = ["de", "fr", "es", "pt-BR", "ja", "zh-CN", "ar"];

const loadEnglish = async () => (await import("./en/language.ts")).english;

/** Every language, by its BCP 47 tag; English where a host has not put the others beside the file. */
export const LANGUAGES: readonly [Loader, ...Loader[]] = [
  ["en", loadEnglish],
  ...BESIDE.map((tag): Loader => [tag, () => fetchLanguage(tag).catch(loadEnglish)]),
];

async function fetchLanguage(tag: string): Promise<Language> {
  const module: { default: Language } = await import(
    /* @vite-ignore */ import.meta.url.replace(/[^/]*$/, `languages/${tag}.js`)
  );
  return module.default;
}
