/** A style sheet made once for all elements, when it is first needed: adopted ones work under any `style-src`. */
export function sheetOf(text: () => string): () => CSSStyleSheet {
  let sheet: CSSStyleSheet | undefined;
  return () => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(text());
    }
    return sheet;
  };
}
