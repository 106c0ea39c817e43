import { render } from "preact";
import { browser, type Tabs } from "../browser.ts";
import { initI18n } from "../i18n/i18n.ts";
import { loadChangeLog } from "../notices/change-log-store.ts";
import { loadLanguageTag } from "../workspaces/preferences-store.ts";
import { loadWorkspacesFor } from "../workspaces/workspace-store.ts";
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

/** Returns the tab that the popup was opened on; `?tab=` names another one. */
async function activeTab(): Promise<Tabs.Tab | undefined> {
  const tabId = new URLSearchParams(location.search).get("tab");
  if (tabId) return browser.tabs.get(Number(tabId)).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
