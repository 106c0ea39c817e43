import { render } from "preact";
import { speakOfOptions } from "../words/spoken-options.ts";
import { Options } from "./options.tsx";

await speakOfOptions();
const root = document.getElementById("root");
if (root) render(<Options page={new URLSearchParams(location.search).get("page")} />, root);
