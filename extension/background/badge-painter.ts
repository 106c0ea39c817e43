import { BADGES, type IconState } from "../answers/badge.ts";
import { badgeTitle, noAnswerTitle } from "../answers/badge-title.ts";
import { answerFor, findNoAnswerReason } from "../answers/page-answer.ts";
import type { TitleMessages } from "../answers/title-messages.ts";
import { browser } from "../browser.ts";
import { isVendorAddress } from "../workspaces/matching.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { iconPixels } from "./icons.ts";

interface BadgeSources {
  /** Loads the workspaces that an address can belong to. */
  readonly loadWorkspaces: (url: string) => Promise<readonly Workspace[]>;
  readonly loadMessages: () => Promise<TitleMessages>;
}

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
    if (answer) return show(tabId, answer.summary, badgeTitle(answer, now, messages));
    if (noAnswer) return show(tabId, "unknown", noAnswerTitle(noAnswer, messages));
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
  return show(tabId, "neutral", browser.i18n.getMessage("outside"));
}

async function show(tabId: number, state: IconState, title: string): Promise<void> {
  const badge = state === "neutral" ? undefined : BADGES[state];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge?.text ?? "" }),
    ...(badge
      ? [
          browser.action.setBadgeBackgroundColor({ tabId, color: badge.background }),
          browser.action.setBadgeTextColor({ tabId, color: badge.color }),
        ]
      : []),
    browser.action.setTitle({ tabId, title }),
    iconPixels(state).then((imageData) => browser.action.setIcon({ tabId, imageData })),
    // The tab may have been closed.
  ]).catch(() => undefined);
}
