import { RETENTION_SOURCE } from "./dates.ts";
import { PROTECTION_PAGE, type Source } from "./sources.ts";

/** A safeguard for contributed data; its texts are in `shared/i18n`. */
export interface Safeguard {
  readonly id: "de-identification" | "access" | "encryption" | "residency" | "retention";
  readonly covers: "both" | "in-app-data";
  readonly source: Source;
}

/** The safeguards, in the order in which they are shown. */
export const SAFEGUARDS: readonly Safeguard[] = [
  { id: "de-identification", covers: "both", source: PROTECTION_PAGE },
  { id: "access", covers: "both", source: PROTECTION_PAGE },
  { id: "encryption", covers: "both", source: PROTECTION_PAGE },
  // Data aggregated at customer level no longer belongs to a customer.
  { id: "residency", covers: "in-app-data", source: PROTECTION_PAGE },
  { id: "retention", covers: "both", source: RETENTION_SOURCE },
];
