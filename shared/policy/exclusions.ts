import type { SourceId } from "./sources.ts";

/** Hosting whose organizations take part; every other kind is left out. */
export const ELIGIBLE_HOSTING: ReadonlySet<string> = new Set(["commercial"]);

/** Compliance requirements that leave an organization out, each with its source. */
export const EXCLUDING_COMPLIANCE: Readonly<Record<string, SourceId>> = {
  "customer-managed-keys": "understand",
  hipaa: "understand",
  "regulated-sector": "press",
};
