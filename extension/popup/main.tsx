import { render } from "preact";
import { loadState } from "../workspaces/workspace-store.ts";
import { activeAddress } from "./active-address.ts";
import { Popup } from "./popup.tsx";

// Everything is read before anything is shown: the first paint is the whole answer, whether or not the
// worker is awake.
const [state, url] = await Promise.all([loadState(), activeAddress()]);
const root = document.getElementById("root");
if (root) render(<Popup state={state} url={url} />, root);
