import coverage from "./coverage.css?inline";
import dates from "./dates.css?inline";
import exceptions from "./exceptions.css?inline";
import rest from "./rest.css?inline";
import { sheetOf } from "./sheet-of.ts";
import table from "./table.css?inline";

/** The style sheet of everything that is not in the first view. */
export const restSheet = sheetOf(() => rest + table + exceptions + coverage + dates);
