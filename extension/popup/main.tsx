import { render } from "preact";
import { initI18n } from "../i18n/i18n.ts";
import { loadChangeLog } from "../notices/change-log-store.ts";
import { loadLanguageTag } from "../workspaces/preferences-store.ts";
import { loadAt } from "../workspaces/workspace-store.ts";
import { activeTab } from "./active-tab.ts";
import { panelOpener } from "./open-panel.ts";
import { Popup } from "./popup.tsx";

// Everything is read before anything is shown, as much of it at once as can be: the first paint is the whole answer,
// whether or not the worker is awake.
const opened = activeTab();
const [tab, state, { noticed }] = await Promise.all([
  opened,
  loadAt(opened.then((tab) => tab?.url)),
  loadChangeLog(),
  initI18n(loadLanguageTag()),
]);
const root = document.getElementById("root");
const openPanel = panelOpener(tab?.windowId);
if (root) {
  render(<Popup state={state} url={tab?.url} noticed={noticed} openPanel={openPanel} />, root);
}
