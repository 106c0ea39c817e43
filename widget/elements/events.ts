import type { ChangeResult } from "../../shared/model/audit-entry.ts";
import type { Change } from "../../shared/model/change.ts";
import type { Failure } from "../components/failure.ts";

/** What the elements' events carry. */
export interface ContributionEventMap {
  /** Before a change is saved; `preventDefault()` keeps it from being saved. */
  "contribution-change": CustomEvent<{ change: Change }>;
  /** After a change was saved: the new document, the audit entry, the obligations it started. */
  "contribution-saved": CustomEvent<ChangeResult>;
  /** When settings could not be read or a change not be saved. */
  "contribution-error": CustomEvent<Failure>;
}

declare global {
  // They bubble: every element around may listen.
  interface HTMLElementEventMap {
    "contribution-change": ContributionEventMap["contribution-change"];
    "contribution-saved": ContributionEventMap["contribution-saved"];
    "contribution-error": ContributionEventMap["contribution-error"];
  }
}
