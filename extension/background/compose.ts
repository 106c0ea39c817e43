import { loadTitleWords } from "../answers/load-title-words.ts";
import type { TitleWords } from "../answers/title-words.ts";
import { browser } from "../browser.ts";
import { noticeReplacement, noticeTime, type Replacement } from "../notices/notice-changes.ts";
import { replacementsIn } from "../notices/replacements.ts";
import { followPolicy, POLICY } from "../workspaces/follow-policy.ts";
import { LIST, tokenOwner } from "../workspaces/items.ts";
import { changesLanguage } from "../workspaces/preferences-store.ts";
import { changesAnswers, changesReach } from "../workspaces/workspace-store.ts";
import { BadgePainter } from "./badge-painter.ts";
import { KnownWorkspaces } from "./known-workspaces.ts";
import { notify } from "./notify.ts";
import { OpenTabs } from "./open-tabs.ts";
import { ServiceWatch } from "./service-watch.ts";
import { scheduleTurn, TURN } from "./turning-points.ts";

/** Wires the background together. All it holds can be lost at any moment and is read again. */
export function composeBackground(): void {
  const known = new KnownWorkspaces();
  let words: Promise<TitleWords> | undefined;
  const title = () => {
    words ??= loadTitleWords();
    return words;
  };
  const painter = new BadgePainter({ workspacesAt: (url) => known.at(url), words: title });
  const watch = new ServiceWatch();
  const open = new OpenTabs(known, watch);

  /** @param clear whether tabs can carry a badge that they no longer have */
  async function paintAll(clear = false): Promise<void> {
    const tabs = await browser.tabs.query({});
    await Promise.all(
      // Without permission for its host a tab has no address, and no badge.
      tabs.map(
        ({ id, url }) =>
          id !== undefined && (url ? painter.paint(id, url, clear) : painter.hide(id)),
      ),
    );
  }

  /** What may be seen no more is answered no more, at once. */
  async function hideUnseen(): Promise<void> {
    const tabs = await browser.tabs.query({});
    await Promise.all(
      tabs.map(({ id, url }) => id !== undefined && !url && painter.hide(id, true)),
    );
    await open.follow();
  }

  /** Never rejects. */
  async function everything(replacements: readonly Replacement[] = []): Promise<void> {
    await eachInTurn([
      () => paintAll(true),
      ...replacements.map((replacement) => async () => {
        await notify(await noticeReplacement(replacement, Date.now()), title);
      }),
      () => open.follow(),
      async () => scheduleTurn(await known.all()),
      async () => notify(await noticeTime(await known.all(), Date.now()), title),
    ]);
  }

  /** A background that was stopped while it painted leaves a tab without a badge: the next one makes it good. */
  async function paintMissed(): Promise<void> {
    const tabs = await browser.tabs.query({ active: true });
    await Promise.all(
      tabs.map(
        ({ id, url }) => id !== undefined && url && !painter.knows(id) && painter.paint(id, url),
      ),
    );
  }

  browser.tabs.onUpdated.addListener((tabId, changed, tab) => {
    const missed = changed.status === "complete" && !painter.knows(tabId);
    if (!tab.url) void painter.hide(tabId);
    const url = changed.url ?? (changed.status === "loading" || missed ? tab.url : undefined);
    if (!url) return;
    void painter.paint(tabId, url).then(() => open.lookAt(url));
  });
  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab?.url) return;
    await painter.paint(tabId, tab.url);
    await open.lookAt(tab.url);
  });
  browser.tabs.onReplaced?.addListener(async (tabId, before) => {
    painter.forget(before);
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab?.url) await painter.paint(tabId, tab.url);
  });
  browser.tabs.onRemoved.addListener((tabId) => painter.forget(tabId));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "session") {
      const owners = Object.keys(changes).flatMap((key) => tokenOwner(key) ?? []);
      for (const id of owners) watch.restart(id);
      if (owners.length > 0) void open.follow();
      return;
    }
    if (area === "managed") void followPolicy();
    if (area !== "local") return;
    known.heard(changes);
    // Everything was erased: what the employer set is not the person's to take away.
    if (changes[LIST] && changes[LIST].newValue === undefined) void followPolicy();
    const replaced = replacementsIn(changes);
    if (changesLanguage(changes)) words = undefined;
    if (changesAnswers(changes)) void everything(replaced);
    else if (changesLanguage(changes) || changesReach(changes)) void paintAll();
  });
  browser.permissions.onAdded.addListener(() => void everything());
  browser.permissions.onRemoved.addListener(() => void hideUnseen());
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === POLICY) return followPolicy(true);
    if (name === TURN) return everything();
    if (name !== OpenTabs.ALARM) return;
    await open.refresh();
    // Ages are part of the titles.
    await paintAll();
  });
  // After what woke the background, which comes first.
  setTimeout(() => void paintMissed(), 0);
  const begin = () => void everything().then(() => followPolicy());
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(begin);
}

/** What one of them cannot do keeps none of the others from being done. */
async function eachInTurn(parts: readonly (() => Promise<void>)[]): Promise<void> {
  for (const part of parts) {
    await part().catch((error: unknown) => console.error("contribution-lens:", error));
  }
}
