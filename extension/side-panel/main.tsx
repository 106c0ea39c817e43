import { render } from "preact";
import { ContributionSettingsElement } from "../../widget/elements/settings-element.ts";
import { browser } from "../browser.ts";
import { initI18n } from "../i18n/i18n.ts";
import { loadLanguageTag } from "../workspaces/preferences-store.ts";
import { loadWorkspaces } from "../workspaces/workspace-store.ts";
import { activeAddress } from "./active-page.ts";
import { SidePanel } from "./side-panel.tsx";

customElements.define("contribution-settings", ContributionSettingsElement);
const { id: windowId = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent();
// As in the popup, the first paint is the whole answer.
const [stored, url] = await Promise.all([
  loadWorkspaces(),
  activeAddress(windowId),
  initI18n(loadLanguageTag()),
]);
const root = document.getElementById("root");
if (root) render(<SidePanel stored={stored} url={url} windowId={windowId} />, root);
