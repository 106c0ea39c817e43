import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { STORAGE_LOCK } from "../../extension/workspaces/storage-keys.ts";
import { waitUntil } from "./wait-until.ts";

/** The page that the extension opens after its installation. */
export const FIRST_RUN = "extension/first-run/index.html";

/** A page in a browser under test, driven by roles, names and visible text. */
export interface TestPage {
  goto(url: string): Promise<void>;
  /** Reloads the page and waits until it is loaded. */
  reload(): Promise<void>;
  /** Runs an expression in the page. Returns its value. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses the element with this role and name, once it exists. */
  press(role: "button" | "switch" | "link" | "radio", name: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  /** Waits until a text is visible. */
  see(text: string, timeout?: number): Promise<void>;
  count(role: "button" | "switch", name: string): Promise<number>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The panel beside the pages: it has no address and no tab of its own. */
export type TestPanel = Pick<TestPage, "evaluate" | "press" | "see" | "count">;

/** Badge and title of a tab. */
export interface ToolbarState {
  readonly text: string;
  readonly title: string;
}

/** A real browser with the extension in it. */
export interface ExtensionBrowser {
  readonly name: "chromium" | "firefox";
  newPage(): Promise<TestPage>;
  /** A page of the extension, by its path. */
  extensionPage(path: string): Promise<TestPage>;
  /** The panel beside the pages, once it is open. */
  panel(): Promise<TestPanel>;
  /** Stops the background as the browser does when it is idle; the next event wakes it. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Copies the built extension and grants it hosts and optional permissions from the start: no test can answer the
 * browser's own prompt. Returns the folder of the copy.
 * @param files files to add or to replace, text by name
 */
export async function copyExtension(
  browser: "chrome" | "firefox",
  hosts: readonly string[],
  granted: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const built = fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url));
  const folder = await mkdtemp(join(tmpdir(), "contribution-lens-extension-"));
  await cp(built, folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8"));
  const permissions = [...manifest.permissions, ...granted];
  await writeFile(path, JSON.stringify({ ...manifest, permissions, host_permissions: hosts }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/**
 * Clears the extension's storage through one of its pages. Takes its lock: otherwise a write of the background that is
 * under way could restore old items.
 */
export async function clearStorage(page: TestPage): Promise<void> {
  await page.evaluate(
    `navigator.locks.request("${STORAGE_LOCK}", () => (globalThis.browser ?? chrome).storage.local.clear())`,
  );
}

/** Fills Chromium's local storage until so many bytes are free; Firefox has no limit. */
export async function fillStorage(page: TestPage, freeBytes: number): Promise<void> {
  await page.evaluate(`(async () => {
    const { local } = chrome.storage;
    const free = local.QUOTA_BYTES - await local.getBytesInUse(null);
    await local.set({ filler: "x".repeat(free - ${freeBytes}) });
  })()`);
}

/** Reads the toolbar through a page of the extension, which leaves the background asleep. */
export class Toolbar {
  readonly #probe: TestPage;

  constructor(probe: TestPage) {
    this.#probe = probe;
  }

  static async open(browser: ExtensionBrowser): Promise<Toolbar> {
    return new Toolbar(await browser.extensionPage("extension/options/index.html"));
  }

  /** Closes the page of the extension. */
  async close(): Promise<void> {
    await this.#probe.close();
  }

  /** Activates the page of the extension, so that every other page is hidden. */
  async activate(): Promise<void> {
    await this.#probe.activate();
  }

  /** Clears the extension's storage, see `clearStorage`. */
  async clearStorage(): Promise<void> {
    await clearStorage(this.#probe);
  }

  /** Returns the addresses of all tabs that the extension may see, its own pages included. */
  async addresses(): Promise<string[]> {
    return this.#probe.evaluate(
      `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.flatMap(({ url }) => url ?? []))`,
    );
  }

  /** Reads badge and title of the tab at an address. The badge is in capitals, also where Firefox has small letters. */
  async at(url: string): Promise<ToolbarState | null> {
    return this.#probe.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      const tab = (await api.tabs.query({})).find((candidate) => candidate.url === ${JSON.stringify(url)});
      if (!tab) return null;
      const of = { tabId: tab.id };
      const text = await api.action.getBadgeText(of);
      return { text: text.toUpperCase(), title: await api.action.getTitle(of) };
    })()`);
  }

  /** Waits until the badge of the tab at an address has this text. */
  async shows(url: string, text: string, timeout = 10_000): Promise<ToolbarState> {
    let shown: ToolbarState | null = null;
    return waitUntil(
      async () => {
        shown = await this.at(url);
        return shown?.text === text && shown;
      },
      () => `${url} shows \`${shown?.text}\` (${shown?.title}), not \`${text}\``,
      timeout,
    );
  }

  /** Waits until the title of the tab at an address matches. */
  async titleChanges(url: string, wanted: RegExp, timeout = 10_000): Promise<string> {
    let title = "";
    return waitUntil(
      async () => {
        title = (await this.at(url))?.title ?? "";
        return wanted.test(title) && title;
      },
      () => `the title of ${url} is \`${title}\``,
      timeout,
    );
  }

  async tabId(url: string): Promise<number> {
    return this.#probe.evaluate(`(async () => {
      const tabs = await (globalThis.browser ?? chrome).tabs.query({});
      return tabs.find((candidate) => candidate.url === ${JSON.stringify(url)})?.id;
    })()`);
  }

  /** Reads an item of the extension's storage, under its key. */
  async read<T>(area: "local" | "session", key: string): Promise<T> {
    return this.#probe.evaluate(
      `(globalThis.browser ?? chrome).storage.${area}.get(${JSON.stringify(key)})`,
    );
  }

  /** Puts items into the extension's storage. */
  async store(area: "local" | "session", items: object): Promise<void> {
    await this.#probe.evaluate(
      `(globalThis.browser ?? chrome).storage.${area}.set(${JSON.stringify(items)})`,
    );
  }
}
