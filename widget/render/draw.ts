import type { ComponentChildren, VNode } from "preact";
import { type Props, putAttribute } from "./attributes.ts";
import { createElement } from "./create-element.ts";

/**
 * Puts what JSX describes into an element, without a rendering library: what a person sees first must not wait for
 * one. It knows elements, functions of their properties, and handlers; no hooks, keys or references. Nodes of the same
 * kind stay where they are, so the keyboard's place is not lost, and `hydrate` can take them over.
 */
export function draw(content: ComponentChildren, parent: Element): void {
  let node = put(content, parent, parent.firstChild);
  while (node) {
    const next: ChildNode | null = node.nextSibling;
    node.remove();
    node = next;
  }
}

/** Puts it where a node stands, or before it; gives the node that stands after it. */
function put(content: ComponentChildren, parent: Element, at: ChildNode | null): ChildNode | null {
  if (Array.isArray(content)) {
    return content.reduce((node: ChildNode | null, child) => put(child, parent, node), at);
  }
  if (content === undefined || content === null || typeof content === "boolean") return at;
  if (typeof content !== "object") return putText(String(content), parent, at);
  const { type, props } = content as VNode<Props>;
  if (typeof type === "function") {
    return put((type as (props: Props) => ComponentChildren)(props), parent, at);
  }
  const stays = at instanceof Element && at.localName === type;
  const node = stays ? at : createElement(type, parent);
  for (const name of node.getAttributeNames()) {
    if (!(name in props)) node.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(props)) putAttribute(node, name, value);
  draw(props["children"] as ComponentChildren, node);
  // Only once it is whole: each change of what is on the screen already costs far more.
  if (!stays) parent.insertBefore(node, at);
  return stays ? node.nextSibling : at;
}

function putText(text: string, parent: Element, at: ChildNode | null): ChildNode | null {
  if (!(at instanceof Text)) {
    parent.insertBefore(document.createTextNode(text), at);
    return at;
  }
  // What a server rendered stands in one node; writing the same again would be announced again.
  if (at.data !== text) at.data = text;
  return at.nextSibling;
}
