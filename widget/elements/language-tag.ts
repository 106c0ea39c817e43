/** The language around an element: the nearest `lang`, through shadow roots, else that of the person's browser. */
export function languageTagOf(element: Element): string {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const tag = node.closest("[lang]")?.getAttribute("lang");
    if (tag) return tag;
  }
  return globalThis.navigator?.language ?? "en";
}

function hostOf(node: Element): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
