/** Properties of an element in JSX. */
export type Props = Readonly<Record<string, unknown>>;

/** Puts an attribute or a handler on an element, or takes it away; what it has already is not written again. */
export function putAttribute(node: Element, name: string, value: unknown): void {
  // Content, a reference or a style is none.
  if (name === "children" || typeof value === "object") return;
  // The newest one takes the place of the last.
  if (name.startsWith("on")) {
    Reflect.set(node, name.toLowerCase(), value);
    return;
  }
  // Of the attributes that are true or false, only these say so in words.
  const worded = name.startsWith("aria-");
  const text = value === true && !worded ? "" : String(value);
  if (value === undefined || (value === false && !worded)) node.removeAttribute(name);
  else if (node.getAttribute(name) !== text) node.setAttribute(name, text);
}
