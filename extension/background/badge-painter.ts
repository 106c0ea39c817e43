import { BADGES, type IconState } from "../answers/badge.ts";
import { pageAnswer, silenceAt } from "../answers/page-answer.ts";
import { silentTitle, titleOf } from "../answers/title.ts";
import type { TitleWords } from "../answers/title-words.ts";
import { browser } from "../browser.ts";
import { isVendorAddress } from "../workspaces/records-at.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { iconPixels } from "./icons.ts";

interface Sources {
  /** The workspaces that an address can belong to. */
  readonly workspacesAt: (url: string) => Promise<readonly Workspace[]>;
  readonly words: () => Promise<TitleWords>;
}

/** Paints the badge of tabs; the newest address of a tab wins over slower ones. */
export class BadgePainter {
  readonly #sources: Sources;
  readonly #newest = new Map<number, number>();
  /** Tabs that carry a badge of ours. */
  readonly #painted = new Set<number>();
  #order = 0;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /**
   * Paints what holds of an address on a tab.
   * @param clear whether a badge can be there that the address no longer has
   */
  async paint(tabId: number, url: string, clear = false): Promise<void> {
    this.#order += 1;
    const order = this.#order;
    this.#newest.set(tabId, order);
    const { workspacesAt, words } = this.#sources;
    const [workspaces, language] = await Promise.all([workspacesAt(url), words()]);
    if (this.#newest.get(tabId) !== order) return;
    const now = new Date();
    const answer = pageAnswer(url, workspaces, now);
    const silence = answer ? undefined : silenceAt(url, workspaces);
    if (answer || silence) this.#painted.add(tabId);
    if (answer) return show(tabId, answer.summary, titleOf(answer, now, language));
    if (silence) return show(tabId, "unknown", silentTitle(silence, language));
    // The browser takes a badge away itself when a tab goes elsewhere, except where a page only says it does.
    if (this.#painted.delete(tabId) || clear || isVendorAddress(url)) {
      return show(tabId, "neutral", outside());
    }
  }

  /**
   * Takes the badge from a tab whose address cannot be seen any more: it would stay, whatever comes to be true.
   * @param lost whether a background before this one can have painted it
   */
  async hide(tabId: number, lost = false): Promise<void> {
    // Slower answers for the address it had are not heard any more.
    this.#newest.delete(tabId);
    if (this.#painted.delete(tabId) || lost) await show(tabId, "neutral", outside());
  }

  /** Whether this background has painted a tab already. */
  knows(tabId: number): boolean {
    return this.#newest.has(tabId);
  }

  forget(tabId: number): void {
    this.#newest.delete(tabId);
    this.#painted.delete(tabId);
  }
}

const outside = () => browser.i18n.getMessage("outside");

/** Sets everything that the toolbar shows for a tab. */
async function show(tabId: number, state: IconState, title: string): Promise<void> {
  const badge = state === "neutral" ? undefined : BADGES[state];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge?.text ?? "" }),
    ...(badge
      ? [
          browser.action.setBadgeBackgroundColor({ tabId, color: badge.ground }),
          browser.action.setBadgeTextColor({ tabId, color: badge.ink }),
        ]
      : []),
    browser.action.setTitle({ tabId, title }),
    iconPixels(state).then((imageData) => browser.action.setIcon({ tabId, imageData })),
    // A tab can be closed at any moment; its badge is then nobody's business.
  ]).catch(() => undefined);
}
