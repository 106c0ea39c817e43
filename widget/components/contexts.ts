import type { Signal } from "@preact/signals";
import { createContext } from "preact";
import type { Language } from "../../shared/i18n/language.ts";

// Not beside the hooks that read them: the first view renders the providers without loading signals.
export const LanguageContext = createContext<Language | undefined>(undefined);

/** The text of the panel's live region. */
export const AnnouncementContext = createContext<Signal<string> | undefined>(undefined);
