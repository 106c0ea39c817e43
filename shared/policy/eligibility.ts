import { OVERVIEW_PAGE, PRESS_REPORTS, type Source } from "./sources.ts";

/** The hosting whose organizations take part; any other is excluded. */
export const ELIGIBLE_HOSTING = "commercial";

/** The source of `ELIGIBLE_HOSTING`. */
export const HOSTING_SOURCE: Source = OVERVIEW_PAGE;

/** The vendor's domains of sites (`OBSERVED_ADDRESSES`). Sites with a custom domain are commercial. */
const DOMAINS_BY_HOSTING = {
  commercial: [".atlassian.net", ".jira.com"],
  government: [".atlassian-us-gov-mod.net", ".atlassian-us-gov.net"],
  isolated: [".atlassian-isolated.net"],
} as const;

/** Returns the hosting of a site, by its host in lower case. */
export function siteHosting(hostname: string): "commercial" | "government" | "isolated" {
  return vendorSiteHosting(hostname) ?? ELIGIBLE_HOSTING;
}

/** Returns the hosting that the vendor's own domain of a site shows; `undefined` for a custom domain. */
export function vendorSiteHosting(
  hostname: string,
): "commercial" | "government" | "isolated" | undefined {
  const hostings = ["commercial", "government", "isolated"] as const;
  return hostings.find((hosting) =>
    DOMAINS_BY_HOSTING[hosting].some((domain) => hostname.endsWith(domain)),
  );
}

/** The compliance requirements that exclude an organization, each with its source. */
export const EXCLUDING_COMPLIANCE = {
  "customer-managed-keys": OVERVIEW_PAGE,
  hipaa: OVERVIEW_PAGE,
  "regulated-sector": PRESS_REPORTS,
} as const satisfies Readonly<Record<string, Source>>;
