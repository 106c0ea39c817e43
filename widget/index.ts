/**
 * The classes of the elements; nothing is registered. Import `contribution-lens/widget/define` to register them.
 * @packageDocumentation
 */
export type { SettingsClient } from "../shared/client/settings-client.ts";
export { isolateBidi, isolateEach } from "../shared/i18n/bidi.ts";
/** With `isolateBidi` and `PLAN_NAMES`, for a language of the host's own. */
export * as format from "../shared/i18n/format.ts";
export type { Language } from "../shared/i18n/language.ts";
export { PLAN_NAMES } from "../shared/i18n/reason.ts";
export { ContributionElement, type TokenProvider } from "./elements/contribution-element.tsx";
export type { ContributionEventMap } from "./elements/events.ts";
export { ContributionSafeguardsElement } from "./elements/safeguards-element.ts";
export { ContributionSettingsElement } from "./elements/settings-element.ts";
export { ContributionStatusElement } from "./elements/status-element.ts";
