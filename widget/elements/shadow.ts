import { tryParseJson } from "../../shared/client/response-body.ts";

/** The place of a view in its element, and what a server put there. */
export interface PreparedRoot {
  readonly root: ShadowRoot;
  readonly container: HTMLElement;
  readonly rendered?: unknown;
}

/**
 * Makes the shadow root of an element, or takes over the one that a server declared. What the server sent stays
 * exactly as it is until `forgetServer`: the view and its adopted style sheets arrive one after the other.
 */
export function prepareRoot(element: HTMLElement, sheet: CSSStyleSheet): PreparedRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  adopt(root, sheet);
  const container = root.querySelector("div") ?? root.ownerDocument.createElement("div");
  const state = root.querySelector("script");
  if (state) return { root, container, rendered: tryParseJson(state.textContent ?? "") };
  if (!container.parentNode) root.append(container);
  return { root, container };
}

/** Takes away the state that a server sent; with `link`, its style sheet too: adopted ones work under any policy. */
export function forgetServer(root: ParentNode | null, nodes = "script, link"): void {
  for (const node of root?.querySelectorAll(nodes) ?? []) node.remove();
}

/** Puts style sheets over a root that does not have them yet. */
export function adopt(
  { adoptedStyleSheets }: ShadowRoot,
  ...sheets: readonly CSSStyleSheet[]
): void {
  adoptedStyleSheets.push(...sheets.filter((sheet) => !adoptedStyleSheets.includes(sheet)));
}
