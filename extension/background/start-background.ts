import type { TitleMessages } from "../answers/title-messages.ts";
import { browser } from "../browser.ts";
import {
  type Replacement,
  recordReplacement,
  recordTimeBasedChanges,
  replacementsIn,
} from "../notices/record-changes.ts";
import { POLICY_ALARM, syncPolicy } from "../workspaces/policy-store.ts";
import { affectsLanguage } from "../workspaces/preferences-store.ts";
import { affectsAnswers, affectsConnections } from "../workspaces/storage-changes.ts";
import { WORKSPACES_KEY, workspaceOfToken } from "../workspaces/storage-keys.ts";
import { BadgePainter } from "./badge-painter.ts";
import { CHANGE_ALARM, scheduleNextChange } from "./change-alarm.ts";
import { notify } from "./notifications.ts";
import { OpenTabs, REFRESH_ALARM } from "./open-tabs.ts";
import { ServiceSync } from "./service-sync.ts";
import { loadTitleMessages } from "./title-messages.ts";
import { WorkspaceCache } from "./workspace-cache.ts";

/**
 * Wires the background. The browser can stop it at any moment, so it reads all its state again. It registers
 * every listener in the first tick: an event that wakes the background is delivered to no later one.
 */
export function startBackground(): void {
  const cache = new WorkspaceCache();
  let messages: Promise<TitleMessages> | undefined;
  const loadMessages = () => {
    messages ??= loadTitleMessages();
    return messages;
  };
  const painter = new BadgePainter({
    loadWorkspaces: (url) => cache.matching(url),
    loadMessages,
  });
  const sync = new ServiceSync();
  const openTabs = new OpenTabs(cache, sync);

  /** @param clear true if tabs may have outdated badges */
  async function paintAll(clear = false): Promise<void> {
    const tabs = await browser.tabs.query({});
    await Promise.all(
      // Without permission for its host, a tab has no address and no badge.
      tabs.map(
        ({ id, url }) =>
          id !== undefined && (url ? painter.paint(id, url, clear) : painter.hide(id)),
      ),
    );
  }

  /** Clears the badges of tabs whose addresses became hidden. */
  async function clearInaccessibleBadges(): Promise<void> {
    const tabs = await browser.tabs.query({});
    await Promise.all(
      tabs.map(({ id, url }) => id !== undefined && !url && painter.hide(id, true)),
    );
    await openTabs.subscribe();
  }

  /** Never rejects. */
  async function refreshAll(replacements: readonly Replacement[] = []): Promise<void> {
    await runInOrder([
      () => paintAll(true),
      ...replacements.map((replacement) => async () => {
        await notify(await recordReplacement(replacement, Date.now()), loadMessages);
      }),
      () => openTabs.subscribe(),
      async () => scheduleNextChange(await cache.all()),
      async () => notify(await recordTimeBasedChanges(await cache.all(), Date.now()), loadMessages),
    ]);
  }

  /** Paints active tabs that an earlier background left without a badge because it was stopped. */
  async function paintUnpaintedTabs(): Promise<void> {
    const tabs = await browser.tabs.query({ active: true });
    await Promise.all(
      tabs.map(
        ({ id, url }) =>
          id !== undefined && url && !painter.hasPainted(id) && painter.paint(id, url),
      ),
    );
  }

  browser.tabs.onUpdated.addListener((tabId, changed, tab) => {
    const isUnpainted = changed.status === "complete" && !painter.hasPainted(tabId);
    if (!tab.url) void painter.hide(tabId);
    const url = changed.url ?? (changed.status === "loading" || isUnpainted ? tab.url : undefined);
    if (!url) return;
    void painter.paint(tabId, url).then(() => openTabs.refreshFor(url));
  });
  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab?.url) return;
    await painter.paint(tabId, tab.url);
    await openTabs.refreshFor(tab.url);
  });
  browser.tabs.onReplaced?.addListener(async (tabId, replacedTabId) => {
    painter.forget(replacedTabId);
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab?.url) await painter.paint(tabId, tab.url);
  });
  browser.tabs.onRemoved.addListener((tabId) => painter.forget(tabId));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "session") {
      const signedIn = Object.keys(changes).flatMap((key) => workspaceOfToken(key) ?? []);
      for (const id of signedIn) sync.remove(id);
      if (signedIn.length > 0) void openTabs.subscribe();
      return;
    }
    if (area === "managed") void syncPolicy();
    if (area !== "local") return;
    cache.invalidate(changes);
    // After everything was erased, the employer's policy is restored.
    if (changes[WORKSPACES_KEY] && changes[WORKSPACES_KEY].newValue === undefined) {
      void syncPolicy();
    }
    const replacements = replacementsIn(changes);
    if (affectsLanguage(changes)) messages = undefined;
    if (affectsAnswers(changes)) void refreshAll(replacements);
    else if (affectsLanguage(changes) || affectsConnections(changes)) void paintAll();
  });
  browser.permissions.onAdded.addListener(() => void refreshAll());
  browser.permissions.onRemoved.addListener(() => void clearInaccessibleBadges());
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === POLICY_ALARM) return syncPolicy(true);
    if (name === CHANGE_ALARM) return refreshAll();
    if (name !== REFRESH_ALARM) return;
    await openTabs.refreshAll();
    // Titles contain ages.
    await paintAll();
  });
  // The event that woke the background comes first.
  setTimeout(() => void paintUnpaintedTabs(), 0);
  const start = () => refreshAll().then(() => syncPolicy());
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await start();
    // With workspaces of a policy, there is nothing to ask.
    if (reason === "install" && !(await cache.all())[0]) {
      await browser.tabs.create({ url: "/extension/first-run/index.html" });
    }
  });
}

/** Runs steps one after the other; a step that fails does not stop the others. */
async function runInOrder(steps: readonly (() => Promise<void>)[]): Promise<void> {
  for (const step of steps) {
    await step().catch((error: unknown) => console.error("contribution-lens:", error));
  }
}
