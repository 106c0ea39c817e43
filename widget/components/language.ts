import { useContext } from "preact/hooks";
import type { Language } from "../../shared/i18n/language.ts";
import { LanguageContext } from "./language-context.ts";
import { useAnswer } from "./use-async.ts";

export { LanguageContext };

/** The language that the component is shown in. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error("a component of a panel is shown outside of one");
  return language;
}

/** Words that are there already: whoever shows them again needs not wait for another frame. */
const known = new WeakMap<() => Promise<object>, object>();

/** Fetches a group of words, so that whoever uses it has it at once. */
export async function loadWords<T extends object>(load: () => Promise<T>): Promise<T> {
  const words = await load();
  known.set(load, words);
  return words;
}

/** A group of words that is fetched on demand; `undefined` until it is there. */
export function useWords<T extends object>(load: () => Promise<T>): T | undefined {
  const words = useAnswer(() => loadWords(load), [load], known.get(load) as T | undefined);
  // Without words there is the core's own sentence; see `Notice`.
  return typeof words === "string" ? undefined : words;
}
