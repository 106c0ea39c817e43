import browser, { type Tabs } from "webextension-polyfill";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { changesAnswers, loadState } from "../workspaces/workspace-store.ts";
import { BadgePainter } from "./badge-painter.ts";
import { ServiceWatch } from "./service-watch.ts";
import { nextTurningPoint } from "./turning-points.ts";

const REFRESH = "refresh";
const TURN = "turn";
/** The shortest that Chromium grants. Minutes. */
const REFRESH_PERIOD = 0.5;

/** Wires the background together. All it holds can be lost at any moment and is read again. */
export function composeBackground(): void {
  let loaded: Promise<readonly Workspace[]> | undefined;
  const workspaces = () => {
    loaded ??= loadState().then((state) => state.workspaces);
    return loaded;
  };
  const painter = new BadgePainter(workspaces);
  const watch = new ServiceWatch();

  async function paintAll(): Promise<void> {
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map((tab) => paintTab(tab)));
  }

  async function paintTab(tab: Tabs.Tab): Promise<void> {
    // Without permission for its host a tab has no address, and stays without a badge.
    if (tab.id !== undefined && tab.url) await painter.paint(tab.id, tab.url);
  }

  /** Follows the services whose pages are open, and wakes up for them; otherwise sleeps. */
  async function followOpenTabs(): Promise<void> {
    const [tabs, known] = await Promise.all([browser.tabs.query({}), workspaces()]);
    const open = known.filter(
      (workspace) =>
        workspace.source.kind === "service" && tabs.some((tab) => isOf(workspace, tab.url)),
    );
    watch.follow(open);
    if (open.length === 0) await browser.alarms.clear(REFRESH);
    else if (!(await browser.alarms.get(REFRESH))) {
      await browser.alarms.create(REFRESH, { periodInMinutes: REFRESH_PERIOD });
    }
  }

  /** Looks whether the service of a tab's workspace has news. */
  async function lookAt(url: string): Promise<void> {
    const workspace = (await workspaces()).find((candidate) => isOf(candidate, url));
    if (workspace) await watch.look(workspace.id);
  }

  /** Answers change by themselves at known instants: be awake then. */
  async function scheduleTurn(): Promise<void> {
    const organizations = (await workspaces()).flatMap((item) => item.document?.organization ?? []);
    const next = nextTurningPoint(organizations, Date.now());
    if (next === undefined) await browser.alarms.clear(TURN);
    else await browser.alarms.create(TURN, { when: next });
  }

  async function everything(): Promise<void> {
    await paintAll();
    await followOpenTabs();
    await scheduleTurn();
  }

  browser.tabs.onUpdated.addListener((tabId, changed, tab) => {
    const url = changed.url ?? (changed.status === "loading" ? tab.url : undefined);
    if (!url) return;
    void painter.paint(tabId, url);
    void followOpenTabs().then(() => lookAt(url));
  });
  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab?.url) return;
    await painter.paint(tabId, tab.url);
    await followOpenTabs();
    await lookAt(tab.url);
  });
  browser.tabs.onReplaced?.addListener((tabId) => {
    void browser.tabs.get(tabId).then(paintTab, () => undefined);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    painter.forget(tabId);
    void followOpenTabs();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "session") {
      for (const key of Object.keys(changes)) watch.restart(key.replace(/^token:/, ""));
      void followOpenTabs();
      return;
    }
    if (area !== "local") return;
    loaded = undefined;
    if (changesAnswers(changes)) void everything();
  });
  browser.permissions.onAdded.addListener(() => void everything());
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === TURN) return everything();
    if (name !== REFRESH) return;
    await followOpenTabs();
    await watch.refreshAll();
    // Ages are part of the titles.
    await paintAll();
  });
  browser.runtime.onStartup.addListener(() => void everything());
  browser.runtime.onInstalled.addListener(() => void everything());
}

function isOf({ document }: Workspace, url: string | undefined): boolean {
  return !!url && !!document && resolvePlace(url, [document.organization]) !== null;
}
