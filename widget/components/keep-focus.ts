import { effect } from "@preact/signals";
import type { SettingsStore } from "../state/settings-store.ts";

/** What takes the place of something that had the focus and is gone; what comes first is wanted most. */
const WANTED = [
  ".preview .primary",
  "[role=switch]",
  ".rows [tabindex='0']",
  ":is(button, input, select):enabled, a[href], [tabindex='0']",
];

/**
 * Keeps the keyboard's place through changes: Escape closes an open one, then the focus is where it was before, and
 * nothing that goes away takes the focus with it.
 */
export function keepFocus(
  container: HTMLElement,
  { draft, discard }: Pick<SettingsStore, "draft" | "discard">,
): () => void {
  const root = container.getRootNode() as Document | ShadowRoot;
  /** What has the focus, and all around it: once it is gone, nobody could say where it was. */
  let path: HTMLElement[] = [];
  /** What was pressed to open the preview. */
  let opener: HTMLElement | undefined;

  function remember(focused: Element | null): void {
    path = [];
    if (!container.contains(focused)) return;
    for (let node = focused; node && node !== container; node = node.parentElement) {
      path.push(node as HTMLElement);
    }
  }

  function restore(): void {
    const [lost] = path;
    const { activeElement } = root;
    const elsewhere = activeElement !== container && container.contains(activeElement);
    if (!lost || lost.isConnected || elsewhere) return;
    const closed = path.find(isPreview)?.isConnected === false;
    const next = closed && opener?.isConnected ? opener : nearest([...path, container]);
    // With nothing to go to yet, it waits for what comes up next.
    if (!next) return;
    if (lost === opener) opener = next;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  const on = new AbortController();
  const { signal } = on;
  const observer = new MutationObserver(restore);
  observer.observe(container, { childList: true, subtree: true });
  remember(root.activeElement);
  container.addEventListener("focusin", ({ target }) => remember(target as Element), { signal });
  container.addEventListener(
    "focusout",
    () =>
      queueMicrotask(() => {
        // Some browsers tell of what is taken away as of what is left.
        if (path[0]?.isConnected && root.activeElement !== path[0]) path = [];
      }),
    { signal },
  );
  container.addEventListener(
    "click",
    // Safari does not focus what is clicked.
    ({ target }) => (target as Element).closest("button")?.focus({ preventScroll: true }),
    { signal, capture: true },
  );
  container.addEventListener(
    "keydown",
    (event) => {
      const from = event.target as Element;
      const here = from === opener || from.closest(".preview") !== null;
      if (event.key !== "Escape" || !draft.value || !here) return;
      // A dialog around the panel stays open.
      event.preventDefault();
      event.stopPropagation();
      discard();
    },
    { signal },
  );
  const dispose = effect(() => {
    if (draft.value && !path.some(isPreview)) opener = path[0];
  });
  return () => {
    dispose();
    on.abort();
    observer.disconnect();
  };
}

/** What is wanted most of what is left, nearest to what had the focus. */
function nearest(path: readonly Element[]): HTMLElement | null | undefined {
  return path
    .filter((node) => node.isConnected)
    .flatMap((around) => WANTED.map((wanted) => around.querySelector<HTMLElement>(wanted)))
    .find((found) => found);
}

function isPreview(element: Element): boolean {
  return element.className === "preview";
}
