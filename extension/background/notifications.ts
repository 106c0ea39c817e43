import { capitalize, fillTemplate, formatDay } from "../../shared/i18n/format.ts";
import type { TitleMessages } from "../answers/title-messages.ts";
import { browser } from "../browser.ts";
import type { ChangeNotice } from "../notices/change-log.ts";
import { loadPreferences } from "../workspaces/preferences-store.ts";

/** A notification shows this many notices; the popup lists all. */
const MAX_LINES = 4;

/** Shows notices as the system's notifications, if the person turned them on. */
export async function notify(
  notices: readonly ChangeNotice[],
  loadMessages: () => Promise<TitleMessages>,
): Promise<void> {
  if (notices.length === 0 || !(await loadPreferences()).notifications) return;
  // The person can take the permission back in the browser's own settings at any time.
  if (!(await browser.permissions.contains({ permissions: ["notifications"] }))) return;
  const messages = await loadMessages();
  for (const kind of ["changed", "coming"] as const) {
    const ofKind = notices.filter((notice) => notice.kind === kind);
    const [first] = ofKind;
    if (!first) continue;
    const lines = ofKind.slice(0, MAX_LINES).map(({ name, after, at }) => {
      const summary = capitalize(messages.summary[after], messages.locale);
      const line = ofKind.length === 1 ? summary : `${name}: ${summary}`;
      return kind === "coming" ? `${formatDay(at, messages.locale)}: ${line}` : line;
    });
    await browser.notifications.create(first.id, {
      type: "basic",
      iconUrl: browser.runtime.getURL("icons/neutral-128.png"),
      title: fillTemplate(messages[`${kind}Title`], { name: first.name }),
      message: lines.join("\n"),
    });
  }
}
