import { browser } from "../browser.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import type { ServiceSync } from "./service-sync.ts";
import type { WorkspaceCache } from "./workspace-cache.ts";

/** The alarm that reads the services of open pages. */
export const REFRESH_ALARM = "refresh";
/** The shortest period that Chromium grants. */
const REFRESH_PERIOD_MINUTES = 0.5;

/** Syncs the services that have an open page; without one, the background sleeps. */
export class OpenTabs {
  readonly #cache: WorkspaceCache;
  readonly #sync: ServiceSync;

  constructor(cache: WorkspaceCache, sync: ServiceSync) {
    this.#cache = cache;
    this.#sync = sync;
  }

  /** Subscribes to exactly the services that have an open page. */
  async subscribe(): Promise<void> {
    const tabs = await browser.tabs.query({});
    const urls = new Set(tabs.flatMap(({ url }) => url ?? []));
    const open = new Map<string, Workspace>();
    for (const url of urls) {
      for (const workspace of await this.#servicesFor(url)) open.set(workspace.id, workspace);
    }
    this.#sync.setWorkspaces([...open.values()]);
    if (open.size === 0) await browser.alarms.clear(REFRESH_ALARM);
    else await ensureAlarm();
  }

  /** Subscribes to the services of a page and reads those that are stale. */
  async refreshFor(url: string): Promise<void> {
    const services = await this.#servicesFor(url);
    if (services.length === 0) return;
    for (const workspace of services) this.#sync.add(workspace);
    await Promise.all([ensureAlarm(), ...services.map(({ id }) => this.#sync.refreshIfStale(id))]);
  }

  /** Reads the services of all open pages. */
  async refreshAll(): Promise<void> {
    await this.subscribe();
    await this.#sync.refreshAll();
  }

  async #servicesFor(url: string): Promise<Workspace[]> {
    const workspaces = await this.#cache.matching(url);
    return workspaces.filter(({ source }) => source.kind === "service");
  }
}

async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(REFRESH_ALARM)) return;
  await browser.alarms.create(REFRESH_ALARM, { periodInMinutes: REFRESH_PERIOD_MINUTES });
}
