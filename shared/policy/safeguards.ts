import { RETENTION_SOURCE } from "./retention.ts";
import { PROTECTION, type Source } from "./sources.ts";

/** A safeguard for contributed data; its texts are in `shared/i18n`. */
export interface Safeguard {
  readonly id: "de-identification" | "access" | "encryption" | "residency" | "retention";
  readonly covers: "both" | "in-app-data";
  readonly source: Source;
}

/** The safeguards, in the order in which they are shown. */
export const SAFEGUARDS: readonly Safeguard[] = [
  { id: "de-identification", covers: "both", source: PROTECTION },
  { id: "access", covers: "both", source: PROTECTION },
  { id: "encryption", covers: "both", source: PROTECTION },
  // Not for what is aggregated at customer level, which no longer belongs to a customer.
  { id: "residency", covers: "in-app-data", source: PROTECTION },
  { id: "retention", covers: "both", source: RETENTION_SOURCE },
];
