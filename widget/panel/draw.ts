import type { ComponentChildren, VNode } from "preact";

type Props = Readonly<Record<string, unknown>>;

/**
 * Puts what JSX describes into an element, without a rendering library: what a person sees first must not wait for
 * one. It knows elements, functions of their properties, and clicks; no hooks, keys or references. Nodes of the same
 * kind stay where they are, so the keyboard's place is not lost, and Preact can take them over by `hydrate`.
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
  const space = type === "svg" ? "http://www.w3.org/2000/svg" : parent.namespaceURI;
  const node = stays ? at : document.createElementNS(space, type);
  putAttributes(node, props);
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

function putAttributes(node: Element, { children, onClick, ...attributes }: Props): void {
  if (onClick) (node as HTMLElement).onclick = onClick as () => void;
  for (const name of node.getAttributeNames()) {
    if (!(name in attributes)) node.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    // Of the attributes that are true or false, only these say so in words.
    const worded = name.startsWith("aria-");
    if (value === undefined || (value === false && !worded)) node.removeAttribute(name);
    else node.setAttribute(name, value === true && !worded ? "" : String(value));
  }
}
