import { ADDRESSES, PRESS, type Source, UNDERSTAND } from "./sources.ts";

/** The hosting whose organizations take part; any other is left out. */
export const ELIGIBLE_HOSTING = "commercial";

/** The source of `ELIGIBLE_HOSTING`. */
export const HOSTING_SOURCE: Source = UNDERSTAND;

/** The domains whose subdomains are sites of other hostings; sites elsewhere, custom domains too, are commercial. */
const DOMAINS_BY_HOSTING = {
  government: [".atlassian-us-gov-mod.net", ".atlassian-us-gov.net"],
  isolated: [".atlassian-isolated.net"],
} as const;

/** The source of the hostings' domains. */
export const HOSTING_DOMAINS_SOURCE: Source = ADDRESSES;

/** Returns the hosting of a site, by the name of its host in lower case. */
export function hostingOf(hostname: string): "commercial" | "government" | "isolated" {
  const isIn = (domains: readonly string[]) => domains.some((domain) => hostname.endsWith(domain));
  if (isIn(DOMAINS_BY_HOSTING.government)) return "government";
  return isIn(DOMAINS_BY_HOSTING.isolated) ? "isolated" : ELIGIBLE_HOSTING;
}

/** The compliance requirements that leave an organization out, each with its source. */
export const EXCLUDING_COMPLIANCE = {
  "customer-managed-keys": UNDERSTAND,
  hipaa: UNDERSTAND,
  "regulated-sector": PRESS,
} as const satisfies Readonly<Record<string, Source>>;
