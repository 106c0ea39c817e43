import { render } from "preact";
import { loadChangeLog } from "../changes/change-store.ts";
import { speak } from "../words/spoken.ts";
import { loadAt } from "../workspaces/workspace-store.ts";
import { activeTab } from "./active-tab.ts";
import { panelOpener } from "./open-panel.ts";
import { Popup } from "./popup.tsx";

// Everything is read before anything is shown: the first paint is the whole answer, whether or not the
// worker is awake.
const speaking = speak();
const log = loadChangeLog();
const tab = await activeTab();
const state = await loadAt(tab?.url);
const { noticed } = await log;
await speaking;
const root = document.getElementById("root");
const openPanel = panelOpener(tab?.windowId);
if (root) {
  render(<Popup state={state} url={tab?.url} noticed={noticed} openPanel={openPanel} />, root);
}
