/**
 * Registers the elements, except those that the page has already; on a server it does nothing.
 * @packageDocumentation
 */
import { ContributionSafeguardsElement } from "./elements/safeguards-element.ts";
import { ContributionSettingsElement } from "./elements/settings-element.ts";
import { ContributionStatusElement } from "./elements/status-element.ts";

function define(name: string, element: CustomElementConstructor): void {
  // Another copy or version of this module may have been here before.
  if (!customElements.get(name)) customElements.define(name, element);
}

if (globalThis.customElements) {
  define("contribution-settings", ContributionSettingsElement);
  define("contribution-status", ContributionStatusElement);
  define("contribution-safeguards", ContributionSafeguardsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    "contribution-settings": ContributionSettingsElement;
    "contribution-status": ContributionStatusElement;
    "contribution-safeguards": ContributionSafeguardsElement;
  }
}

export { isolateBidi, isolateEach } from "../shared/i18n/bidi.ts";
/** With `isolateBidi` and `PLAN_NAMES`, for a language of the host's own. */
export * as format from "../shared/i18n/format.ts";
export { PLAN_NAMES } from "../shared/i18n/reason.ts";
export { ContributionSafeguardsElement, ContributionSettingsElement, ContributionStatusElement };
