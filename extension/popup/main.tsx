import { render } from "preact";
import { loadState } from "../workspaces/workspace-store.ts";
import { activeTab } from "./active-tab.ts";
import { panelOpener } from "./open-panel.ts";
import { Popup } from "./popup.tsx";

// Everything is read before anything is shown: the first paint is the whole answer, whether or not the
// worker is awake.
const [state, tab] = await Promise.all([loadState(), activeTab()]);
const root = document.getElementById("root");
const openPanel = panelOpener(tab?.windowId);
if (root) render(<Popup state={state} url={tab?.url} openPanel={openPanel} />, root);
