import { effect, type ReadonlySignal } from "@preact/signals";
import { keepFocus } from "../../components/keep-focus.ts";

/** Selectors of the elements that can take over the focus, by priority. */
const CANDIDATES = [
  ".preview .primary",
  "[role=switch]",
  ".rows [tabindex='0']",
  ":is(button, input, select):enabled",
  "a[href], [tabindex='0']",
];

interface OpenPreview {
  readonly draft: ReadonlySignal<unknown>;
  discard(): void;
}

/** Keeps the focus through changes: Escape closes an open preview, and the focus returns to what opened it. */
export function keepPreviewFocus(
  container: HTMLElement,
  { draft, discard }: OpenPreview,
): () => void {
  let opener: HTMLElement | undefined;
  const keeper = keepFocus(container, (path) => {
    const isClosed = path.find(isPreview)?.isConnected === false;
    const next = isClosed && opener?.isConnected ? opener : nearest([...path, container]);
    if (next && path[0] === opener) opener = next;
    return next;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const from = event.target as Element;
    const isHere = from === opener || from.closest(".preview") !== null;
    if (event.key !== "Escape" || !draft.value || !isHere) return;
    // A dialog around the panel stays open.
    event.preventDefault();
    event.stopPropagation();
    discard();
  };
  container.addEventListener("keydown", onKeyDown);
  const dispose = effect(() => {
    if (draft.value && !keeper.path.some(isPreview)) [opener] = keeper.path;
  });
  return () => {
    dispose();
    keeper.stop();
    container.removeEventListener("keydown", onKeyDown);
  };
}

/**
 * Returns the candidate of highest priority in the innermost ancestor that is still connected. The foot of a list is
 * passed over: the focus would land on the button that closes the list.
 */
function nearest(path: readonly Element[]): HTMLElement | undefined {
  for (const around of path.filter((node) => node.isConnected && !node.matches(".list-foot"))) {
    for (const selector of CANDIDATES) {
      const candidate = around.querySelector<HTMLElement>(selector);
      if (candidate) return candidate;
    }
  }
  return undefined;
}

function isPreview(element: Element): boolean {
  return element.className === "preview";
}
