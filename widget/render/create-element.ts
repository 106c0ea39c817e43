/** Makes an element for a place in another one. */
export function createElement(type: string, parent: Element): Element {
  const space = type === "svg" ? "http://www.w3.org/2000/svg" : parent.namespaceURI;
  return document.createElementNS(space, type);
}
