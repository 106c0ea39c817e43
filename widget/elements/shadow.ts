/** The place of a view in its element, and what a server put there. */
export interface PreparedRoot {
  readonly root: ShadowRoot;
  readonly container: HTMLElement;
  readonly rendered?: unknown;
}

/**
 * Makes the shadow root of an element, or takes over the one that a server declared: its style sheets are
 * replaced by adopted ones, which work under any `style-src`.
 */
export function prepareRoot(element: HTMLElement, sheet: CSSStyleSheet): PreparedRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const state = root.querySelector("script");
  const declared = state && root.querySelector("div");
  if (!declared) {
    const container = root.querySelector("div") ?? root.ownerDocument.createElement("div");
    root.replaceChildren(container);
    return { root, container };
  }
  for (const node of root.querySelectorAll("script, link, style")) node.remove();
  return { root, container: declared, rendered: parse(state.textContent) };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    // Then it is asked for, as without a server.
    return undefined;
  }
}
