import { render } from "preact";
import { Options } from "./options.tsx";

const root = document.getElementById("root");
if (root) render(<Options page={new URLSearchParams(location.search).get("page")} />, root);
