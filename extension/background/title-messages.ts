import { closestLanguage } from "../../shared/i18n/language.ts";
import { type TitleMessages, titleMessagesPath } from "../answers/title-messages.ts";
import { browser } from "../browser.ts";
import { loadLanguageTag } from "../workspaces/preferences-store.ts";

/** Loads the messages of the background: a service worker can't import a language on demand. */
export async function loadTitleMessages(): Promise<TitleMessages> {
  const tag = closestLanguage(await loadLanguageTag());
  const response = await fetch(browser.runtime.getURL(titleMessagesPath(tag)));
  // The build wrote the file.
  return (await response.json()) as TitleMessages;
}
