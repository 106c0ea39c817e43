import type { ViolationCode } from "../model/change.ts";

/** Every violation in the order in which `check` reports them, with its message for developers. */
export const VIOLATIONS: Readonly<Record<ViolationCode, string>> = {
  "organization-excluded":
    "the organization is left out of data contribution, so it has no settings",
  "no-active-plan": "no app of the organization is active, so no plan gives it settings",
  "metadata-locked-by-plan": "the highest plan does not certainly let metadata be turned off",
  "platform-app-not-selectable":
    "a platform app follows the organization and cannot be singled out",
  "not-covered": "the app or connector has no data contribution setting",
  "target-unknown": "the site, app or connector is not in the document or was deleted",
  "setting-unknown": "whether in-app data is on or off is not known",
  "exception-effect-mismatch":
    "while in-app data is on only `exclude` fits, while it is off only `include`",
  "duplicate-exception": "the target already has an exception of that effect",
  "exception-not-found": "the target has no such exception",
  "settings-in-force-here":
    "the service puts the settings in force, so nothing waits to be confirmed",
  "nothing-decided": "no change is decided that could be discarded",
};
