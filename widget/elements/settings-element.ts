import { type ComponentChild, h } from "preact";
import type { SettingsClient } from "../../shared/client/types.ts";
import { english } from "../../shared/messages/language.ts";
import { SettingsPanel } from "../panel/settings-panel.tsx";
import type { SettingsStore } from "../state/settings-store.ts";
import { ContributionElement } from "./contribution-element.ts";

/**
 * `<contribution-settings>`: the data contribution settings of one organization, read-only for members.
 *
 * @attribute endpoint address of the settings service; relative ones count from the page
 * @attribute organization id of the organization
 * @fires contribution-change before a change is saved; cancelable
 * @fires contribution-saved with what the change did
 * @fires contribution-error with a code
 */
export class ContributionSettingsElement extends ContributionElement {
  protected override view(store: SettingsStore, client: SettingsClient): ComponentChild {
    return h(SettingsPanel, { store, client, language: english });
  }
}
