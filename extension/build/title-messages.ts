import type { Plugin } from "vite";
import { LANGUAGE_TAGS } from "../../shared/i18n/language.ts";
import { loadLanguage } from "../../shared/i18n/languages.ts";
import { titleMessagesOf, titleMessagesPath } from "../answers/title-messages.ts";
import { loadPopupMessages } from "../i18n/load-messages.ts";

/** Writes the messages of the background as JSON: a service worker can't import a language on demand. */
export function titleMessages(): Plugin {
  return {
    name: "title-messages",
    async generateBundle() {
      for (const tag of LANGUAGE_TAGS) {
        const messages = titleMessagesOf(await loadLanguage(tag), await loadPopupMessages(tag));
        this.emitFile({
          type: "asset",
          fileName: titleMessagesPath(tag),
          source: JSON.stringify(messages),
        });
      }
    },
  };
}
