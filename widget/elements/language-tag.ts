/** Returns the language of an element: the nearest `lang`, through shadow roots, otherwise the browser's. */
export function languageTagOf(element: Element): string {
  const tag = element.closest("[lang]")?.getAttribute("lang");
  if (tag) return tag;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageTagOf(root.host) : navigator.language;
}

/** Calls a function when the language of the page changes without a reload. */
export function onPageLanguage(
  { documentElement }: Document,
  run: () => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver(run);
  observer.observe(documentElement, { attributeFilter: ["lang"] });
  signal.addEventListener("abort", () => observer.disconnect());
}
