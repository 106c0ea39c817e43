import coverage from "./coverage.css?inline";
import dates from "./dates.css?inline";
import panel from "./panel.css?inline";
import tokens from "./tokens.css?inline";

let sheets: CSSStyleSheet[] | undefined;

/** The widget's style sheets, made once for all elements: adopted ones work under any `style-src`. */
export function styleSheets(): CSSStyleSheet[] {
  sheets ??= [tokens, panel, coverage, dates].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return sheets;
}
