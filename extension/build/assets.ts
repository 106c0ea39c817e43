import type { Plugin } from "vite";
import { loadLanguage } from "../../shared/i18n/load-language.ts";
import { TITLE_LANGUAGES } from "../answers/title-languages.ts";
import { titleWordsOf } from "../answers/title-words-of.ts";
import { loadPageWords } from "../i18n/load-words.ts";

/** What the toolbar's title says, as data: the background of an extension cannot load code when it needs it. */
export function titleWords(): Plugin {
  return {
    name: "title-words",
    async generateBundle() {
      for (const tag of TITLE_LANGUAGES) {
        const language = await loadLanguage(tag);
        const source = JSON.stringify(titleWordsOf(language, await loadPageWords(tag)));
        this.emitFile({ type: "asset", fileName: `words/${tag}.json`, source });
      }
    },
  };
}
