import type { OptionWords } from "./option-words.ts";
import type { PageWords } from "./page-words.ts";

interface Loaders {
  readonly page: () => Promise<{ readonly page: PageWords }>;
  readonly options: () => Promise<{ readonly options: OptionWords }>;
}

/** The extension's own words by language; the same languages as the widget's (see `LANGUAGES`). */
const WORDS: Readonly<Record<string, Loaders>> = {
  en: { page: () => import("./en/page.ts"), options: () => import("./en/options.ts") },
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
