/** The language around an element: the nearest `lang`, through shadow roots, else that of the person's browser. */
export function languageTagOf(element: Element): string {
  const tag = element.closest("[lang]")?.getAttribute("lang");
  if (tag) return tag;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageTagOf(root.host) : navigator.language;
}

/** Runs when the page turns to another language, as pages do that let people choose without loading anew. */
export function onPageLanguage(
  { documentElement }: Document,
  run: () => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver(run);
  observer.observe(documentElement, { attributeFilter: ["lang"] });
  signal.addEventListener("abort", () => observer.disconnect());
}
