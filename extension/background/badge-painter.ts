import { BADGE_INK, fittingText } from "../answers/badge.ts";
import { badgeTitle, noAnswerTitle } from "../answers/badge-title.ts";
import { answerFor, findNoAnswerReason } from "../answers/page-answer.ts";
import type { DrawnBadge, TitleMessages } from "../answers/title-messages.ts";
import { browser, browserName } from "../browser.ts";
import { isVendorAddress } from "../workspaces/matching.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { iconPixels } from "./icons.ts";

interface BadgeSources {
  /** Loads the workspaces that an address can belong to. */
  readonly loadWorkspaces: (url: string) => Promise<readonly Workspace[]>;
  readonly loadMessages: () => Promise<TitleMessages>;
}

/** The icon of the manifest. */
const NEUTRAL_ICON = { 16: "/icons/neutral-16.png", 32: "/icons/neutral-32.png" };

/** Paints the badges of tabs; the newest address of a tab wins over slower answers. */
export class BadgePainter {
  readonly #sources: BadgeSources;
  /** The number of the newest call by tab. */
  readonly #calls = new Map<number, number>();
  /** Tabs that have a badge. */
  readonly #painted = new Set<number>();
  #callCount = 0;

  constructor(sources: BadgeSources) {
    this.#sources = sources;
  }

  /**
   * Paints the badge of an address on a tab.
   * @param clear true if the tab may have an outdated badge
   */
  async paint(tabId: number, url: string, clear = false): Promise<void> {
    this.#callCount += 1;
    const call = this.#callCount;
    this.#calls.set(tabId, call);
    const { loadWorkspaces, loadMessages } = this.#sources;
    const [workspaces, messages] = await Promise.all([loadWorkspaces(url), loadMessages()]);
    if (this.#calls.get(tabId) !== call) return;
    const now = new Date();
    const answer = answerFor(url, workspaces, now);
    const noAnswer = answer ? undefined : findNoAnswerReason(url, workspaces);
    if (answer || noAnswer) this.#painted.add(tabId);
    if (answer)
      return show(tabId, badgeTitle(answer, now, messages), messages.badges[answer.summary]);
    if (noAnswer) return show(tabId, noAnswerTitle(noAnswer, messages), messages.badges.unknown);
    // Browsers reset the badge on navigation, but not on `history.pushState`.
    if (this.#painted.delete(tabId) || clear || isVendorAddress(url)) return showNeutral(tabId);
  }

  /**
   * Clears the badge of a tab whose address became hidden.
   * @param clear true if an earlier background may have painted it
   */
  async hide(tabId: number, clear = false): Promise<void> {
    // Cancels slower answers for the address that the tab had.
    this.#calls.delete(tabId);
    if (this.#painted.delete(tabId) || clear) await showNeutral(tabId);
  }

  /** Returns true if this background has painted a tab. */
  hasPainted(tabId: number): boolean {
    return this.#calls.has(tabId);
  }

  /** Forgets a closed tab. */
  forget(tabId: number): void {
    this.#calls.delete(tabId);
    this.#painted.delete(tabId);
  }
}

function showNeutral(tabId: number): Promise<void> {
  return show(tabId, browser.i18n.getMessage("neutral"));
}

/** @param badge absent for a page of no workspace */
async function show(tabId: number, title: string, badge?: DrawnBadge): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text: badge ? fittingText(badge.text, browserName()) : "" }),
    ...(badge
      ? [
          action.setBadgeBackgroundColor({ tabId, color: badge.background }),
          action.setBadgeTextColor({ tabId, color: BADGE_INK }),
        ]
      : []),
    action.setTitle({ tabId, title }),
    action.setIcon(badge ? { tabId, imageData: iconPixels(badge) } : { tabId, path: NEUTRAL_ICON }),
    // The tab may have been closed.
  ]).catch(() => undefined);
}
