import browser from "webextension-polyfill";
import { BADGES, iconPaths } from "../page/badge.ts";
import { pageAnswer, titleOf } from "../page/page-answer.ts";
import type { Workspace } from "../workspaces/workspace.ts";

/** Paints the badge of tabs; the newest address of a tab wins over slower ones. */
export class BadgePainter {
  readonly #workspaces: () => Promise<readonly Workspace[]>;
  readonly #newest = new Map<number, number>();
  #order = 0;

  constructor(workspaces: () => Promise<readonly Workspace[]>) {
    this.#workspaces = workspaces;
  }

  /** Paints what holds of an address on a tab. */
  async paint(tabId: number, url: string): Promise<void> {
    this.#order += 1;
    const order = this.#order;
    this.#newest.set(tabId, order);
    const workspaces = await this.#workspaces();
    if (this.#newest.get(tabId) !== order) return;
    await paintTab(tabId, url, workspaces);
  }

  forget(tabId: number): void {
    this.#newest.delete(tabId);
  }
}

async function paintTab(
  tabId: number,
  url: string,
  workspaces: readonly Workspace[],
): Promise<void> {
  const now = new Date();
  const answer = pageAnswer(url, workspaces, now);
  // A tab can be closed at any moment; its badge is then nobody's business.
  const gone = () => undefined;
  if (!answer) {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: "" }),
      browser.action.setTitle({ tabId, title: browser.i18n.getMessage("outside") }),
      browser.action.setIcon({ tabId, path: iconPaths("neutral") }),
    ]).catch(gone);
    return;
  }
  const { text, ground, ink } = BADGES[answer.summary];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: ground }),
    browser.action.setBadgeTextColor({ tabId, color: ink }),
    browser.action.setTitle({ tabId, title: titleOf(answer, now) }),
    browser.action.setIcon({ tabId, path: iconPaths(answer.summary) }),
  ]).catch(gone);
}
