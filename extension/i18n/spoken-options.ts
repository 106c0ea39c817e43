import { loadOptionWords } from "./load-words.ts";
import type { OptionWords } from "./option-words.ts";
import { speak } from "./spoken.ts";

/** The words of the options in the language of the page. */
export let optionWords: OptionWords;

/** Chooses the language of the options page. */
export async function speakOfOptions(): Promise<void> {
  optionWords = await loadOptionWords(await speak());
}
