/** Markup as data. Attributes that are `undefined` are left out. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (Markup | string)[];
}

/** A piece of markup. */
export function element(
  tag: string,
  attributes: Markup["attributes"],
  ...children: Markup["children"]
): Markup {
  return { tag, attributes, children };
}

/** Makes the node of a markup; what is in an `svg` belongs to SVG. */
export function toNode({ tag, attributes, children }: Markup, inSvg = false): Element {
  const svg = inSvg || tag === "svg";
  const space = svg ? "http://www.w3.org/2000/svg" : "http://www.w3.org/1999/xhtml";
  const node = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.map((child) => (typeof child === "string" ? child : toNode(child, svg))));
  return node;
}
