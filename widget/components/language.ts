import { signal } from "@preact/signals";
import { useContext } from "preact/hooks";
import type { Language } from "../../shared/i18n/language.ts";
import type { SettingsMessages } from "../../shared/i18n/settings-messages.ts";
import { LanguageContext } from "./contexts.ts";
import { type AsyncStatus, useAsync } from "./use-async.ts";

export { LanguageContext };

/** Returns the language of the panel. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error("no language: render inside `LanguageContext.Provider`");
  return language;
}

/** Loaded messages, so that a component that mounts later has them in its first render. */
const loaded = new WeakMap<Language, SettingsMessages>();

/** Loads the messages of a panel beyond its first view. */
export async function loadMessages(language: Language): Promise<SettingsMessages> {
  const messages = await language.settings();
  loaded.set(language, messages);
  return messages;
}

/** Grows with each attempt to load the messages again. */
const attempt = signal(0);

/** Loads the messages again, wherever they are missing. */
export function retryMessages(): void {
  attempt.value += 1;
}

/** Returns the messages of a panel beyond its first view; `undefined` until they are loaded. */
export function useMessages(): SettingsMessages | undefined {
  const messages = useMessagesStatus();
  return typeof messages === "string" ? undefined : messages;
}

/** Returns the messages of a panel beyond its first view, or the status of their request. */
export function useMessagesStatus(): SettingsMessages | AsyncStatus {
  const language = useLanguage();
  return useAsync(() => loadMessages(language), [language, attempt.value], loaded.get(language));
}
