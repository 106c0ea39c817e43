import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { english, type Language } from "../../shared/messages/language.ts";

/** The language of a panel. */
export const LanguageContext = createContext<Language>(english);

/** The language that the component is shown in. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** A group of words that is fetched on demand; `undefined` until it is there. */
export function useWords<T>(load: () => Promise<T>): T | undefined {
  const [words, setWords] = useState<T>();
  useEffect(() => {
    let mounted = true;
    load().then(
      (loaded) => mounted && setWords(() => loaded),
      // Without words there is the core's own sentence; see `Notice`.
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, [load]);
  return words;
}
