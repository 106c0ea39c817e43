import { type ComponentChild, h } from "preact";
import type { SettingsClient } from "../../shared/client/types.ts";
import { english } from "../../shared/messages/language.ts";
import { SafeguardsPanel } from "../protection/safeguards-panel.tsx";
import type { SettingsStore } from "../state/settings-store.ts";
import { ContributionElement } from "./contribution-element.ts";

/**
 * `<contribution-safeguards>`: how contributed data is protected, with the organization's own line in each row
 * where there is one.
 *
 * @attribute endpoint address of the settings service; relative ones count from the page
 * @attribute organization id of the organization
 * @fires contribution-error with a code
 */
export class ContributionSafeguardsElement extends ContributionElement {
  protected override view(store: SettingsStore, client: SettingsClient): ComponentChild {
    return h(SafeguardsPanel, { store, client, language: english });
  }
}
