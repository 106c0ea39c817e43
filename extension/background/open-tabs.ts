import { browser } from "../browser.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import type { KnownWorkspaces } from "./known-workspaces.ts";
import type { ServiceWatch } from "./service-watch.ts";

/** The shortest that Chromium grants. Minutes. */
const PERIOD = 0.5;

/** Keeps an eye on the settings services whose pages are open, and wakes up for them; otherwise sleeps. */
export class OpenTabs {
  static readonly ALARM = "refresh";
  readonly #known: KnownWorkspaces;
  readonly #watch: ServiceWatch;

  constructor(known: KnownWorkspaces, watch: ServiceWatch) {
    this.#known = known;
    this.#watch = watch;
  }

  /** Follows exactly the services that have an open page. */
  async follow(): Promise<void> {
    const tabs = await browser.tabs.query({});
    const urls = new Set(tabs.flatMap(({ url }) => url ?? []));
    const open = new Map<string, Workspace>();
    for (const url of urls) {
      for (const workspace of await this.#servicesAt(url)) open.set(workspace.id, workspace);
    }
    this.#watch.follow([...open.values()]);
    if (open.size === 0) await browser.alarms.clear(OpenTabs.ALARM);
    else await keepAwake();
  }

  /** Looks whether the services of a page have news, and follows them from now on. */
  async lookAt(url: string): Promise<void> {
    const services = await this.#servicesAt(url);
    if (services.length === 0) return;
    for (const workspace of services) this.#watch.add(workspace);
    await Promise.all([keepAwake(), ...services.map(({ id }) => this.#watch.look(id))]);
  }

  /** Asks the services of all open pages for news. */
  async refresh(): Promise<void> {
    await this.follow();
    await this.#watch.refreshAll();
  }

  async #servicesAt(url: string): Promise<Workspace[]> {
    const workspaces = await this.#known.at(url);
    return workspaces.filter(({ source }) => source.kind === "service");
  }
}

async function keepAwake(): Promise<void> {
  if (await browser.alarms.get(OpenTabs.ALARM)) return;
  await browser.alarms.create(OpenTabs.ALARM, { periodInMinutes: PERIOD });
}
