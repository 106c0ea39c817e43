import { PRESS, type Source, UNDERSTAND } from "./sources.ts";

/** The hosting whose organizations take part; every other kind is left out. */
export const ELIGIBLE_HOSTING = "commercial";

/** Where that was read. */
export const HOSTING_SOURCE: Source = UNDERSTAND;

/** Compliance requirements that leave an organization out, each with its source. */
export const EXCLUDING_COMPLIANCE = {
  "customer-managed-keys": UNDERSTAND,
  hipaa: UNDERSTAND,
  "regulated-sector": PRESS,
} as const satisfies Readonly<Record<string, Source>>;
