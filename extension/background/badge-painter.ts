import browser from "webextension-polyfill";
import type { Summary } from "../../shared/model/codes.ts";
import { BADGES, iconPaths } from "../page/badge.ts";
import { faultyTitle, faultyWorkspace, pageAnswer, titleOf } from "../page/page-answer.ts";
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
  if (answer) return show(tabId, answer.summary, titleOf(answer, now));
  const faulty = faultyWorkspace(url, workspaces);
  if (faulty) return show(tabId, "unknown", faultyTitle(faulty));
  return show(tabId, "neutral", browser.i18n.getMessage("outside"));
}

/** Sets everything that the toolbar shows for a tab. */
async function show(tabId: number, state: Summary | "neutral", title: string): Promise<void> {
  const badge = state === "neutral" ? undefined : BADGES[state];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge?.text ?? "" }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path: iconPaths(state) }),
    ...(badge
      ? [
          browser.action.setBadgeBackgroundColor({ tabId, color: badge.ground }),
          browser.action.setBadgeTextColor({ tabId, color: badge.ink }),
        ]
      : []),
    // A tab can be closed at any moment; its badge is then nobody's business.
  ]).catch(() => undefined);
}
