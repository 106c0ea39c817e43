import { render } from "preact";
import { loadAt } from "../workspaces/workspace-store.ts";
import { activeAddress } from "./active-address.ts";
import { Popup } from "./popup.tsx";

// Everything is read before anything is shown: the first paint is the whole answer, whether or not the
// worker is awake.
const url = await activeAddress();
const state = url === undefined ? { workspaces: [] } : await loadAt(url);
const root = document.getElementById("root");
if (root) render(<Popup state={state} url={url} />, root);
