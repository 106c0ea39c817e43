/** The language around an element: the nearest `lang`, through shadow roots, else that of the person's browser. */
export function languageTagOf(element: Element): string {
  const tag = element.closest("[lang]")?.getAttribute("lang");
  if (tag) return tag;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageTagOf(root.host) : navigator.language;
}
