/** The number of elements that the history keeps. */
const MAX_HISTORY = 20;

/**
 * Returns the element that takes over the focus, if there is one yet.
 * @param path the element that lost the focus and its ancestors; some may be gone
 * @param history elements that had the focus, newest first
 */
type FindNext = (
  path: readonly HTMLElement[],
  history: readonly HTMLElement[],
) => HTMLElement | null | undefined;

/** Keeps the focus inside a container. */
export interface FocusKeeper {
  /** The focused element and its ancestors: once they are removed, the document no longer has their position. */
  readonly path: readonly HTMLElement[];
  stop(): void;
}

/** Moves the focus to another element when the focused one is removed or disabled. */
export function keepFocus(container: HTMLElement, findNext: FindNext): FocusKeeper {
  const root = container.getRootNode() as Document | ShadowRoot;
  const controller = new AbortController();
  const { signal } = controller;
  let path: HTMLElement[] = [];
  let history: HTMLElement[] = [];

  function remember(focused: Element | null): void {
    path = [];
    if (!focused || !container.contains(focused)) return;
    for (
      let node: Element | null = focused;
      node && node !== container;
      node = node.parentElement
    ) {
      path.push(node as HTMLElement);
    }
    const rest = history.filter((element) => element !== focused);
    history = [...path.slice(0, 1), ...rest].slice(0, MAX_HISTORY);
  }

  function restore(): void {
    const [lost] = path;
    const { activeElement } = root;
    if (!lost || isUsable(lost)) return;
    const isElsewhere = activeElement !== container && activeElement !== lost;
    if (isElsewhere && container.contains(activeElement)) return;
    const next = findNext(path, history);
    // Without a candidate, the next change of the container tries again.
    if (!next) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  const observer = new MutationObserver(restore);
  observer.observe(container, { attributeFilter: ["disabled"], childList: true, subtree: true });
  remember(root.activeElement);
  container.addEventListener("focusin", ({ target }) => remember(target as Element), { signal });
  container.addEventListener(
    "focusout",
    () =>
      queueMicrotask(() => {
        // Some browsers fire `focusout` for removed elements too.
        const [left] = path;
        if (left && isUsable(left) && root.activeElement !== left) path = [];
      }),
    { signal },
  );
  container.addEventListener(
    "click",
    // Safari does not focus what is clicked.
    ({ target }) => (target as Element).closest("button")?.focus({ preventScroll: true }),
    { signal, capture: true },
  );
  return {
    get path() {
      return path;
    },
    stop() {
      controller.abort();
      observer.disconnect();
    },
  };
}

/** Returns true if an element can have the focus. */
export function isUsable(element: Element): boolean {
  return element.isConnected && !element.matches(":disabled");
}
