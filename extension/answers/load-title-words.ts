import { closestLanguage } from "../../shared/i18n/language.ts";
import { browser } from "../browser.ts";
import { loadLanguageTag } from "../workspaces/preferences-store.ts";
import type { TitleWords } from "./title-words.ts";

/** The title's words in the language that the person chose, or that of the browser. */
export async function loadTitleWords(): Promise<TitleWords> {
  const tag = closestLanguage(await loadLanguageTag());
  const response = await fetch(browser.runtime.getURL(`words/${tag}.json`));
  // Made by our own build: nothing else can be there.
  return (await response.json()) as TitleWords;
}
