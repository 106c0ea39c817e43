import { render } from "preact";
import { parseOptionsQuery } from "../components/options-target.ts";
import { initI18n } from "../i18n/i18n.ts";
import { loadLanguageTag } from "../workspaces/preferences-store.ts";
import { keepOptionsFocus } from "./keep-focus.ts";
import { Options } from "./options.tsx";

await initI18n(loadLanguageTag(), "options");
const root = document.getElementById("root");
if (root) {
  render(<Options target={parseOptionsQuery(location.search)} />, root);
  keepOptionsFocus(root);
}
