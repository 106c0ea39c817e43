/** What came of a press, in words. */
const RESULT = '[tabindex="-1"]:not(:empty)';
const CARD = "article, section";
const CONTROL = ":is(button, input, select, textarea):enabled, a[href], summary";

/** How many elements that had the focus are remembered. */
const REMEMBERED = 20;

/**
 * Keeps the keyboard's place where what has the focus goes away or can no longer be used: near it, at what came of the
 * press, else at what had the focus before, else at the first control.
 */
export function keepFocus(container: HTMLElement): void {
  /** What had the focus, newest first. */
  let before: HTMLElement[] = [];
  /** What has the focus, and all around it: once it is gone, nobody could say where it was. */
  let path: HTMLElement[] = [];

  function restore(): void {
    const [lost] = path;
    const { activeElement } = document;
    if (!lost || (lost.isConnected && !lost.matches(":disabled"))) return;
    if (activeElement !== lost && container.contains(activeElement)) return;
    // With nothing to go to yet, it waits for what comes up next.
    for (const around of path) {
      if (!around.isConnected || around === lost) continue;
      const earlier = before.find(
        (element) => around.contains(element) && !element.matches(":disabled"),
      );
      // That of another workspace is none of its business.
      const results = [...around.querySelectorAll<HTMLElement>(RESULT)];
      const result = results.find((element) => element.closest(CARD) === around.closest(CARD));
      const next = result ?? earlier ?? around.querySelector<HTMLElement>(CONTROL);
      if (!next) continue;
      next.focus();
      return;
    }
  }

  new MutationObserver(restore).observe(container, {
    attributeFilter: ["disabled"],
    childList: true,
    subtree: true,
  });
  container.addEventListener("focusin", ({ target }) => {
    const focused = target as HTMLElement;
    path = [];
    for (let node: HTMLElement | null = focused; node; node = node.parentElement) path.push(node);
    before = [focused, ...before.filter((element) => element !== focused)].slice(0, REMEMBERED);
  });
  container.addEventListener("focusout", () =>
    queueMicrotask(() => {
      // Some browsers tell of what is taken away as of what is left.
      const [left] = path;
      const usable = left?.isConnected && !left.matches(":disabled");
      if (usable && document.activeElement !== left) path = [];
    }),
  );
}
