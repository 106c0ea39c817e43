import { api } from "../browser.ts";
import { loadLanguageTag } from "../workspaces/preferences.ts";
import { TITLE_LANGUAGES } from "./title-languages.ts";
import type { TitleWords } from "./title-words.ts";

/** The title's words in the language that the person chose, or that of the browser. */
export async function loadTitleWords(): Promise<TitleWords> {
  const tag = await loadLanguageTag();
  const [wanted = ""] = tag.toLowerCase().split("-");
  const known = TITLE_LANGUAGES.find((name) => name.split("-")[0] === wanted) ?? "en";
  const response = await fetch(api.runtime.getURL(`words/${known}.json`));
  // Made by our own build: nothing else can be there.
  return (await response.json()) as TitleWords;
}
