import { useContext, useEffect, useState } from "preact/hooks";
import type { Language } from "../../shared/messages/language.ts";
import { LanguageContext } from "./language-context.ts";

export { LanguageContext };

/** The language that the component is shown in. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error("a component of a panel is shown outside of one");
  return language;
}

/** Words that are there already: whoever shows them again needs not wait for another frame. */
const known = new WeakMap<() => Promise<unknown>, unknown>();

/** Fetches a group of words, so that whoever uses it has it at once. */
export async function loadWords<T>(load: () => Promise<T>): Promise<void> {
  known.set(load, await load());
}

/** A group of words that is fetched on demand; `undefined` until it is there. */
export function useWords<T>(load: () => Promise<T>): T | undefined {
  const [, setLoaded] = useState(known.has(load));
  useEffect(() => {
    if (known.has(load)) {
      // Another component has brought them between this one's drawing and now.
      setLoaded(true);
      return;
    }
    let mounted = true;
    loadWords(load).then(
      () => mounted && setLoaded(true),
      // Without words there is the core's own sentence; see `Notice`.
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, [load]);
  return known.get(load) as T | undefined;
}
