import type { Language } from "./language.ts";

type Loader = readonly [tag: string, load: () => Promise<Language>];

/** The languages that lie beside a file that has but English in it: the build puts this in place of `languages.ts`. */
const BESIDE = ["de", "fr", "es", "pt-BR", "ja", "zh-CN", "ar"];

/** Every language, by its BCP 47 tag. */
export const LANGUAGES: readonly [Loader, ...Loader[]] = [
  ["en", async () => (await import("./en/language.ts")).english],
  ...BESIDE.map((tag): Loader => [tag, () => fetchLanguage(tag)]),
];

async function fetchLanguage(tag: string): Promise<Language> {
  const module: { default: Language } = await import(
    /* @vite-ignore */ import.meta.url.replace(/[^/]*$/, `languages/${tag}.js`)
  );
  return module.default;
}
