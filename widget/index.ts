/**
 * The element's class; nothing is registered. Import `contribution-lens/widget/define` to register it.
 * @packageDocumentation
 */

export type { SettingsClient } from "../shared/client/types.ts";
export {
  type ContributionEventMap,
  ContributionSettingsElement,
  type TokenProvider,
} from "./element.ts";
