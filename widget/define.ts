/**
 * Registers `<contribution-settings>`, unless the page or the server has it already or cannot have it.
 * @packageDocumentation
 */
import { ContributionSettingsElement } from "./element.ts";

const NAME = "contribution-settings";

if (globalThis.customElements && !customElements.get(NAME)) {
  customElements.define(NAME, ContributionSettingsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    "contribution-settings": ContributionSettingsElement;
  }
}

export { ContributionSettingsElement };
