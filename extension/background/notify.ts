import { capitalize, fillTemplate, formatDay } from "../../shared/i18n/format.ts";
import type { TitleWords } from "../answers/title-words.ts";
import { browser } from "../browser.ts";
import type { Noticed } from "../notices/change-log.ts";
import { loadPreferences } from "../workspaces/preferences-store.ts";

/** How many lines a notification has; the popup lists all. */
const LINES = 4;

/** Tells of changes by the system's notifications, if the person asked for it. */
export async function notify(
  changes: readonly Noticed[],
  words: () => Promise<TitleWords>,
): Promise<void> {
  if (changes.length === 0 || !(await loadPreferences()).notifications) return;
  // The person can take the permission back in the browser's own settings at any time.
  if (!(await browser.permissions.contains({ permissions: ["notifications"] }))) return;
  const language = await words();
  for (const kind of ["changed", "coming"] as const) {
    const told = changes.filter((change) => change.kind === kind);
    const [first] = told;
    if (!first) continue;
    const lines = told.slice(0, LINES).map(({ name, after, at }) => {
      const summary = capitalize(language.summary[after], language.locale);
      const line = told.length === 1 ? summary : `${name}: ${summary}`;
      return kind === "coming" ? `${formatDay(at, language.locale)}: ${line}` : line;
    });
    await browser.notifications.create(first.id, {
      type: "basic",
      iconUrl: browser.runtime.getURL("icons/neutral-128.png"),
      title: fillTemplate(language[`${kind}Title`], { name: first.name }),
      message: lines.join("\n"),
    });
  }
}
