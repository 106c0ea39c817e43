import type { Props } from "./attributes.ts";
import type { Component } from "./component.ts";
import { createElement } from "./create-element.ts";

/** What JSX describes, as far as it is looked at here. */
export interface Described {
  readonly type: string | ((props: Props) => unknown);
  readonly props: Props;
  readonly key?: string | number | undefined;
}

/** Where an element, a text or a component is in what is shown, and what it is at present. */
export interface Place {
  readonly parent: Place | undefined;
  readonly key: string | number;
  /** Of elements and texts. */
  readonly node: Element | Text | undefined;
  component?: Component;
  described: Described;
  inner: readonly Place[];
  /** What stands in its element and can be taken over. */
  found: ChildNode[];
}

/** The type of a text. */
export const TEXT = "#text";

/** The node for a place in another one: what stands there already and is of the same kind, or a new one. */
export function nodeIn(parent: Place, type: string): Element | Text {
  const { found, node } = elementAround(parent);
  if (found[0]?.nodeName.toLowerCase() === type) return found.shift() as Element | Text;
  return type === TEXT ? document.createTextNode("") : createElement(type, node as Element);
}

/** The place of the element that something is in, or is. */
export function elementAround(place: Place): Place {
  return place.node || !place.parent ? place : elementAround(place.parent);
}

function nodesOf({ node, inner }: Place): readonly (Element | Text)[] {
  return node ? [node] : inner.flatMap(nodesOf);
}

/** Brings the nodes in an element into their order, and takes away what does not belong there. */
export function arrange({ node, inner }: Place): void {
  const element = node as Element;
  const nodes = inner.flatMap(nodesOf);
  const there = element.childNodes;
  if (there.length === nodes.length && nodes.every((node, index) => node === there[index])) return;
  const stay = new Set<Node>(nodes);
  for (const child of [...there]) if (!stay.has(child)) child.remove();
  nodes.forEach((child, index) => {
    const stands = there[index] ?? null;
    if (stands === child) return;
    // What has the focus would lose it on the way: the others move around it.
    const { activeElement } = element.getRootNode() as ShadowRoot;
    if (!activeElement || !child.contains(activeElement)) element.insertBefore(child, stands);
    else while (there[index] !== child) there[index]?.remove();
  });
}
