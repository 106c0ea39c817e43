import base from "./base.css?inline";
import { sheetOf } from "./sheet-of.ts";
import tokens from "./tokens.css?inline";

/** The style sheet that all elements begin with. */
export const firstSheet = sheetOf(() => tokens + base);
