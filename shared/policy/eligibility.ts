import { OVERVIEW_PAGE, PRESS_REPORTS, type Source } from "./sources.ts";

/** The hosting whose organizations take part; any other is excluded. */
export const ELIGIBLE_HOSTING = "commercial";

/** The source of `ELIGIBLE_HOSTING`. */
export const HOSTING_SOURCE: Source = OVERVIEW_PAGE;

/**
 * The domains of sites with another hosting (`OBSERVED_ADDRESSES`). All other sites are commercial, also those with a
 * custom domain.
 */
const DOMAINS_BY_HOSTING = {
  government: [".atlassian-us-gov-mod.net", ".atlassian-us-gov.net"],
  isolated: [".atlassian-isolated.net"],
} as const;

/** Returns the hosting of a site, by its host in lower case. */
export function siteHosting(hostname: string): "commercial" | "government" | "isolated" {
  const isIn = (domains: readonly string[]) => domains.some((domain) => hostname.endsWith(domain));
  if (isIn(DOMAINS_BY_HOSTING.government)) return "government";
  return isIn(DOMAINS_BY_HOSTING.isolated) ? "isolated" : ELIGIBLE_HOSTING;
}

/** The compliance requirements that exclude an organization, each with its source. */
export const EXCLUDING_COMPLIANCE = {
  "customer-managed-keys": OVERVIEW_PAGE,
  hipaa: OVERVIEW_PAGE,
  "regulated-sector": PRESS_REPORTS,
} as const satisfies Readonly<Record<string, Source>>;
