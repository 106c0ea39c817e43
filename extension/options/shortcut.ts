import { browser } from "../browser.ts";

const CHROMIUM_PAGE = "chrome://extensions/shortcuts";

/** Phones have no commands; only Firefox opens its page for them by a function. */
interface ShortcutCommands {
  readonly commands?: {
    getAll(): Promise<readonly { readonly name?: string; readonly shortcut?: string }[]>;
    openShortcutSettings?(): Promise<void>;
  };
}

const { commands }: ShortcutCommands = browser;

/** Returns the key that opens the popup, as the browser writes it: empty if none is assigned, `undefined` on phones. */
export async function loadShortcut(): Promise<string | undefined> {
  const all = await commands?.getAll();
  return all && (all.find(({ name }) => name === "_execute_action")?.shortcut ?? "");
}

/** Opens the browser's page that assigns keys to extensions. */
export async function openShortcutPage(): Promise<void> {
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
