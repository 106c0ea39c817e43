import { render } from "preact";
import { aboutIn } from "../answers/open-options.ts";
import { speakOfOptions } from "../i18n/spoken-options.ts";
import { keepFocus } from "./keep-focus.ts";
import { Options } from "./options.tsx";

await speakOfOptions();
const root = document.getElementById("root");
if (root) {
  render(<Options about={aboutIn(location.search)} />, root);
  keepFocus(root);
}
