/*
 * The extension interface of a browser, in memory, for component tests: a page of the test isn't one of an extension.
 * Import it before the component.
 */

type Items = Record<string, unknown>;
type Listener = (changes: Items, area: string) => void;

const listeners = new Set<Listener>();
const EVENT = { addListener: () => undefined, removeListener: () => undefined };

function storageArea(name: string) {
  let items: Items = {};
  const notify = (keys: readonly string[], before: Items) => {
    const changes = Object.fromEntries(
      keys.map((key) => [key, { oldValue: before[key], newValue: items[key] }]),
    );
    for (const listener of listeners) listener(changes, name);
  };
  return {
    async get(keys: string | readonly string[] | null) {
      const wanted = keys === null ? Object.keys(items) : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.flatMap((key) => (key in items ? [[key, items[key]]] : []))),
      );
    },
    async set(added: Items) {
      const before = items;
      items = { ...items, ...structuredClone(added) };
      notify(Object.keys(added), before);
    },
    async remove(keys: string | readonly string[]) {
      const before = items;
      const gone = [keys].flat();
      items = Object.fromEntries(Object.entries(items).filter(([key]) => !gone.includes(key)));
      notify(gone, before);
    },
    async clear() {
      await this.remove(Object.keys(items));
    },
  };
}

const local = storageArea("local");
const session = storageArea("session");

/** The extension API of component tests: permissions, opened tabs and storage in memory. */
export const extensionApi = {
  /** Match patterns that the person allowed. */
  granted: new Set<string>(),
  /** Requests for hosts, in order. */
  requests: [] as (readonly string[])[],
  /** The person's answer to such a request. */
  allows: true,
  /** Addresses that were opened in new tabs. */
  opened: [] as string[],
  /** The key that opens the popup; empty if the browser assigned none. */
  shortcut: "Alt+Shift+L",
  /** Firefox's function that opens its page for keys; Chromium has none. */
  openShortcutSettings: undefined as (() => Promise<void>) | undefined,
  /** Addresses at which the person was asked to sign in; the person agrees at once. */
  signIns: [] as string[],
  local,
  /** Returns to the state after an installation. */
  async reset(): Promise<void> {
    this.granted.clear();
    this.requests.length = 0;
    this.allows = true;
    this.opened.length = 0;
    this.shortcut = "Alt+Shift+L";
    this.openShortcutSettings = undefined;
    this.signIns.length = 0;
    await local.clear();
    await session.clear();
  },
};

const REDIRECT_URL = "https://test.chromiumapp.org/";

const browser = {
  runtime: { id: "test", getURL: (path: string) => `chrome-extension://test/${path}` },
  i18n: { getUILanguage: () => "en", getMessage: (name: string) => name },
  storage: {
    local,
    session,
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
  permissions: {
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => extensionApi.granted.has(origin)),
    async request({ origins = [] }: { origins?: string[] }) {
      extensionApi.requests.push(origins);
      if (extensionApi.allows) for (const origin of origins) extensionApi.granted.add(origin);
      return extensionApi.allows;
    },
    onAdded: EVENT,
    onRemoved: EVENT,
  },
  identity: {
    getRedirectURL: () => REDIRECT_URL,
    async launchWebAuthFlow({ url }: { url: string }) {
      extensionApi.signIns.push(url);
      return `${REDIRECT_URL}?code=1&state=${new URL(url).searchParams.get("state")}`;
    },
  },
  commands: {
    getAll: async () => [{ name: "_execute_action", shortcut: extensionApi.shortcut }],
    get openShortcutSettings() {
      return extensionApi.openShortcutSettings;
    },
  },
  tabs: { create: async ({ url }: { url: string }) => extensionApi.opened.push(url) },
  windows: { WINDOW_ID_CURRENT: -2 },
};

Object.assign(globalThis, { chrome: { runtime: browser.runtime }, browser });
