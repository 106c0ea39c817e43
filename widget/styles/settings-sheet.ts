import settings from "./settings.css?inline";
import { sheetOf } from "./sheet-of.ts";

/** The style sheet of the settings' first view. */
export const settingsSheet = sheetOf(() => settings);
