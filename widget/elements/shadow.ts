import { tryParseJson } from "../../shared/client/response-body.ts";
import { adoptStyles } from "../styles/sheets.ts";

/** The shadow root of an element. */
export interface AttachedRoot {
  readonly root: ShadowRoot;
  readonly container: HTMLElement;
  /** The state from which a server rendered the view; not parsed yet. */
  readonly rendered?: unknown;
}

/**
 * Attaches a shadow root, or takes over the one that a server declared. Its markup stays until `removeServerMarkup`:
 * the view and its style sheets arrive one after the other.
 */
export function attachShadowRoot(element: HTMLElement, styles: string): AttachedRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  adoptStyles(root, styles);
  const container = root.querySelector("div") ?? root.ownerDocument.createElement("div");
  const state = root.querySelector("script");
  if (state) return { root, container, rendered: tryParseJson(state.textContent ?? "") };
  if (!container.parentNode) root.append(container);
  return { root, container };
}

/** Removes a server's state and, with `link`, its style sheet: adopted ones work under any policy. */
export function removeServerMarkup(root: ParentNode | null, selector = "script, link"): void {
  for (const node of root?.querySelectorAll(selector) ?? []) node.remove();
}
