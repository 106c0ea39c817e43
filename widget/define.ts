/**
 * Registers `<contribution-settings>`, unless the page or the server has it already or cannot have it.
 * @packageDocumentation
 */
import { ContributionSettingsElement } from "./element.ts";

if (globalThis.customElements && !customElements.get("contribution-settings")) {
  customElements.define("contribution-settings", ContributionSettingsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    "contribution-settings": ContributionSettingsElement;
  }
}

export { ContributionSettingsElement };
