import { beforeEach } from "vitest";
import { loadLanguage } from "../../shared/messages/load-language.ts";
import { titleWordsOf } from "../title/title-words-of.ts";
import { loadPageWords } from "../words/load-words.ts";

type Items = Record<string, unknown>;
type Heard = (changes: Record<string, object>, area: string) => void;

const listeners: Heard[] = [];

/** A part of the browser's storage, in memory. */
class Area {
  items: Items = {};
  /** Whether an item cannot be written: the storage is full. */
  refuses: (key: string) => boolean = () => false;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  async get(keys: string | readonly string[] | null): Promise<Items> {
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    const found = wanted.filter((key) => key in this.items).map((key) => [key, this.items[key]]);
    return structuredClone(Object.fromEntries(found));
  }

  async set(items: Items): Promise<void> {
    if (Object.keys(items).some(this.refuses)) throw new Error("QUOTA_BYTES quota exceeded");
    this.#put({ ...this.items, ...structuredClone(items) }, Object.keys(items));
  }

  async remove(keys: string | readonly string[]): Promise<void> {
    const gone = [keys].flat();
    const rest = Object.entries(this.items).filter(([key]) => !gone.includes(key));
    this.#put(Object.fromEntries(rest), gone);
  }

  async clear(): Promise<void> {
    this.#put({}, Object.keys(this.items));
  }

  #put(next: Items, keys: readonly string[]): void {
    const changes = keys.map((key) => [
      key,
      { oldValue: this.items[key], newValue: structuredClone(next[key]) },
    ]);
    this.items = next;
    for (const hear of listeners) hear(Object.fromEntries(changes), this.#name);
  }
}

/** What tests see and set of the browser. */
export const storage = {
  local: new Area("local"),
  session: new Area("session"),
  managed: new Area("managed"),
};

const held = new Map<string, Promise<unknown>>();

/** One piece of work after the other, as the browser's locks do it. */
const locks = {
  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const result = (held.get(name) ?? Promise.resolve()).then(work);
    held.set(
      name,
      result.catch(() => undefined),
    );
    return result;
  },
};

Object.defineProperty(globalThis, "navigator", { value: { locks }, configurable: true });
const withdrawn: (() => void)[] = [];
/** Where nothing is ever heard. */
const silent = { addListener: () => undefined };
const done = async () => undefined;

/** The tabs that are open, with the address where it may be seen, and the text of each one's badge. */
export const tabs: { id: number; url?: string }[] = [];
export const badges = new Map<number, string>();

const words = titleWordsOf(await loadLanguage("en"), await loadPageWords("en"));
const browser = {
  action: {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
      badges.set(tabId, text);
    },
    setBadgeBackgroundColor: done,
    setBadgeTextColor: done,
    setIcon: done,
    setTitle: done,
  },
  alarms: { clear: done, create: done, get: done, onAlarm: silent },
  i18n: { getMessage: (name: string) => name, getUILanguage: () => "en" },
  permissions: {
    onAdded: silent,
    onRemoved: { addListener: (heard: () => void) => withdrawn.push(heard) },
  },
  runtime: {
    id: "test",
    getURL: () => `data:application/json,${encodeURIComponent(JSON.stringify(words))}`,
    onInstalled: silent,
    onStartup: silent,
  },
  tabs: {
    query: async () => tabs,
    onActivated: silent,
    onRemoved: silent,
    onUpdated: silent,
  },
  storage: { ...storage, onChanged: { addListener: (heard: Heard) => listeners.push(heard) } },
};
// The polyfill asks for the one and gives the other.
Object.assign(globalThis, { browser, chrome: browser });

/** Takes back the permission for the sites of all tabs. */
export function withdraw(): void {
  for (const tab of tabs) delete tab.url;
  for (const hear of withdrawn) hear();
}

beforeEach(() => {
  listeners.length = 0;
  withdrawn.length = 0;
  tabs.length = 0;
  badges.clear();
  for (const area of Object.values(storage)) {
    area.items = {};
    area.refuses = () => false;
  }
});
