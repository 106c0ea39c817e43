import { createContext } from "preact";
import type { Language } from "../../shared/i18n/language.ts";

/** The language of a panel. */
export const LanguageContext = createContext<Language | undefined>(undefined);
