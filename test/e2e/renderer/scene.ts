/** A place to draw in, in a shadow root as the elements have one. */
export function place(markup: readonly HTMLElement[] = []): HTMLElement {
  const host = document.body.appendChild(document.createElement("div"));
  const container = host.attachShadow({ mode: "open" }).appendChild(document.createElement("div"));
  container.append(...markup);
  return container;
}

/** Until all that is due has been drawn, painted, and followed by its effects. */
export async function settled(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  }
}

/** Something that stands there before anything is drawn. */
export function element(
  name: string,
  text = "",
  attributes: Record<string, string> = {},
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

/** The one element that there has to be. */
export function find<T extends Element = HTMLElement>(container: ParentNode, selector: string): T {
  const found = container.querySelector<T>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

/** Counts what changes in a node, from one call to the next. */
export function watch(container: Node): () => number {
  let seen = 0;
  const observer = new MutationObserver((records) => {
    seen += records.length;
  });
  observer.observe(container, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  return () => {
    const changes = seen + observer.takeRecords().length;
    seen = 0;
    return changes;
  };
}

/** What has the focus beside a container, or in it. */
export function focusAt(container: HTMLElement): Element | null {
  return (container.getRootNode() as ShadowRoot).activeElement;
}
