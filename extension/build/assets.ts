import type { Plugin } from "vite";
import { LANGUAGE_TAGS } from "../../shared/i18n/language.ts";
import { loadLanguage } from "../../shared/i18n/languages.ts";
import { titleWordsOf } from "../answers/title-words.ts";
import { loadPopupMessages } from "../i18n/load-messages.ts";

/** What the toolbar's title says, as data: the background of an extension cannot load code when it needs it. */
export function titleWords(): Plugin {
  return {
    name: "title-words",
    async generateBundle() {
      for (const tag of LANGUAGE_TAGS) {
        const language = await loadLanguage(tag);
        const source = JSON.stringify(titleWordsOf(language, await loadPopupMessages(tag)));
        this.emitFile({ type: "asset", fileName: `words/${tag}.json`, source });
      }
    },
  };
}
