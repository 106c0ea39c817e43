import type { ChangeResult } from "../../shared/model/audit-entry.ts";
import type { Change } from "../../shared/model/change.ts";
import type { Failure } from "../components/failure.ts";

/** The elements' events. */
export interface ContributionEventMap {
  /** Fires before a change is saved; `preventDefault()` prevents that. */
  "contribution-change": CustomEvent<{ change: Change }>;
  /** Fires after a change: the new document, the audit entry, the obligations that it starts. */
  "contribution-saved": CustomEvent<ChangeResult>;
  /** Fires if the settings could not be read, or a change not be saved. */
  "contribution-error": CustomEvent<Failure>;
}

declare global {
  // The events bubble: every ancestor can listen.
  interface HTMLElementEventMap {
    "contribution-change": ContributionEventMap["contribution-change"];
    "contribution-saved": ContributionEventMap["contribution-saved"];
    "contribution-error": ContributionEventMap["contribution-error"];
  }
}
