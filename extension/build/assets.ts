import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { loadLanguage } from "../../shared/messages/load-language.ts";
import { TITLE_LANGUAGES } from "../title/title-languages.ts";
import { titleWordsOf } from "../title/title-words-of.ts";
import { loadPageWords } from "../words/load-words.ts";

const EXTENSION = join(import.meta.dirname, "..");

/** The words that the browser itself shows. */
export function locales(): Plugin {
  const folder = `${EXTENSION}/_locales`;
  return {
    name: "locales",
    generateBundle() {
      for (const locale of readdirSync(folder)) {
        const source = readFileSync(`${folder}/${locale}/messages.json`);
        this.emitFile({ type: "asset", fileName: `_locales/${locale}/messages.json`, source });
      }
    },
  };
}

/** What an employer's policy can set, in the form that Chromium wants; Firefox takes a policy as it is. */
export function managedSchema(): Plugin {
  const file = `${EXTENSION}/policy/managed-schema.json`;
  return {
    name: "managed-schema",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "managed-schema.json", source: readFileSync(file) });
    },
  };
}

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
