import { render } from "preact";
import { loadChangeLog } from "../changes/change-store.ts";
import { loadAt } from "../workspaces/workspace-store.ts";
import { activeAddress } from "./active-address.ts";
import { Popup } from "./popup.tsx";

// Everything is read before anything is shown: the first paint is the whole answer, whether or not the
// worker is awake.
const url = await activeAddress();
const [state, { noticed }] = await Promise.all([
  url === undefined ? { workspaces: [] } : loadAt(url),
  loadChangeLog(),
]);
const root = document.getElementById("root");
if (root) render(<Popup state={state} url={url} noticed={noticed} />, root);
