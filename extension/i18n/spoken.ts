import type { Language } from "../../shared/i18n/language.ts";
import { loadLanguage } from "../../shared/i18n/load-language.ts";
import type { ComingWords } from "../../shared/i18n/words.ts";
import { api } from "../browser.ts";
import { loadLanguageTag } from "../workspaces/preferences.ts";
import { loadPageWords } from "./load-words.ts";
import type { PageWords } from "./page-words.ts";

/** The language that this page of the extension speaks; chosen once, before anything is shown. */
export let language: Language;
/** The extension's own words in it. */
export let words: PageWords;

/** What it says of coming changes; there from the first paint on. */
export let coming: ComingWords;

/** Chooses the language of the page: what the person chose, else that of the browser. */
export async function speak(): Promise<string> {
  const chosen = loadLanguageTag();
  // What most people choose is fetched while it is asked whether they did.
  void load(api.i18n.getUILanguage());
  const tag = await chosen;
  [language, words, coming] = await load(tag);
  document.documentElement.lang = language.locale;
  document.documentElement.dir = language.direction;
  return tag;
}

function load(tag: string): Promise<[Language, PageWords, ComingWords]> {
  const loading = loadLanguage(tag);
  return Promise.all([loading, loadPageWords(tag), loading.then((loaded) => loaded.coming())]);
}
