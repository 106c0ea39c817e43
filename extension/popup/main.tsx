import { render } from "preact";
import { initI18n } from "../i18n/i18n.ts";
import { loadChangeLog } from "../notices/change-log-store.ts";
import { loadLanguageTag } from "../workspaces/preferences-store.ts";
import { loadWorkspacesFor } from "../workspaces/workspace-store.ts";
import { activeTab } from "./active-tab.ts";
import { sidePanelOpener } from "./open-side-panel.ts";
import { Popup } from "./popup.tsx";

// All data is loaded in parallel before the first render, so that the first paint is the whole answer.
const loadingTab = activeTab();
const [tab, stored, { notices }] = await Promise.all([
  loadingTab,
  loadWorkspacesFor(loadingTab.then((loaded) => loaded?.url)),
  loadChangeLog(),
  initI18n(loadLanguageTag()),
]);
const root = document.getElementById("root");
const openSidePanel = sidePanelOpener(tab?.windowId);
if (root) {
  render(
    <Popup stored={stored} url={tab?.url} notices={notices} openSidePanel={openSidePanel} />,
    root,
  );
}
