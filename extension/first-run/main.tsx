import { render } from "preact";
import { initI18n } from "../i18n/i18n.ts";
import { loadLanguageTag } from "../workspaces/preferences-store.ts";
import { FirstRun } from "./first-run.tsx";

await initI18n(loadLanguageTag(), "options");
const root = document.getElementById("root");
if (root) render(<FirstRun />, root);
