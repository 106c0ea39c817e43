/** Constructed style sheets work under any `style-src`; a shadow root accepts only those of its own document. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The styles of each shadow root. */
const adopted = new WeakMap<ShadowRoot, Set<string>>();

/** Adds styles to a shadow root that it does not have yet. */
export function adoptStyles(root: ShadowRoot, ...styles: readonly string[]): void {
  const known = adopted.get(root) ?? new Set();
  adopted.set(root, known);
  const added = styles.filter((css) => !known.has(css));
  for (const css of added) known.add(css);
  root.adoptedStyleSheets.push(...added.map((css) => sheetOf(root.ownerDocument, css)));
}

/** Gives a shadow root its styles again: it loses them when its element moves into another document. */
export function readoptStyles(root: ShadowRoot): void {
  const styles = adopted.get(root) ?? [];
  adopted.delete(root);
  adoptStyles(root, ...styles);
}

function sheetOf(document: Document, css: string): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  const made = known.get(css);
  if (made) return made;
  const window = document.defaultView ?? globalThis;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  known.set(css, sheet);
  return sheet;
}
