import type { OptionWords } from "./option-words.ts";
import type { PageWords } from "./page-words.ts";

interface Loaders {
  readonly page: () => Promise<{ readonly page: PageWords }>;
  readonly options: () => Promise<{ readonly options: OptionWords }>;
}

/** The extension's own words by language; the same languages as the widget's (see `LANGUAGES`). */
const WORDS: Readonly<Record<string, Loaders>> = {
  en: { page: () => import("./en/page.ts"), options: () => import("./en/options.ts") },
  de: { page: () => import("./de/page.ts"), options: () => import("./de/options.ts") },
  fr: { page: () => import("./fr/page.ts"), options: () => import("./fr/options.ts") },
  es: { page: () => import("./es/page.ts"), options: () => import("./es/options.ts") },
  pt: { page: () => import("./pt-BR/page.ts"), options: () => import("./pt-BR/options.ts") },
  ja: { page: () => import("./ja/page.ts"), options: () => import("./ja/options.ts") },
  zh: { page: () => import("./zh-CN/page.ts"), options: () => import("./zh-CN/options.ts") },
  ar: { page: () => import("./ar/page.ts"), options: () => import("./ar/options.ts") },
};

/** The words of popup and panel in the language that comes closest to a BCP 47 tag; English where none does. */
export async function loadPageWords(tag: string): Promise<PageWords> {
  return (await loadersOf(tag).page()).page;
}

/** The words of the options in the language that comes closest to a BCP 47 tag; English where none does. */
export async function loadOptionWords(tag: string): Promise<OptionWords> {
  return (await loadersOf(tag).options()).options;
}

function loadersOf(tag: string): Loaders {
  const [wanted = ""] = tag.toLowerCase().split("-");
  return WORDS[wanted] ?? (WORDS["en"] as Loaders);
}
