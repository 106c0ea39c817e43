import type { Choice, Compliance, Organization, Plan } from "../../shared/model/organization.ts";
import { parseOrganization } from "../../shared/model/organization.ts";
import { addressFault, parseTypedAddress } from "./address.ts";

/** What a person told us of an organization; `unknown` is an answer. */
export interface Description {
  readonly address: string;
  readonly name: string;
  readonly plan: Plan;
  readonly metadata: Choice;
  readonly inAppData: Choice;
  readonly compliance: readonly Compliance[];
}

/** An empty form: nothing is known. */
export const NOTHING_KNOWN: Description = {
  address: "",
  name: "",
  plan: "unknown",
  metadata: "unknown",
  inAppData: "unknown",
  compliance: [],
};

/** The apps that a site is taken to have. */
const APPS = ["jira", "jira-service-management", "confluence"];

/** The host that a description speaks of; `undefined` as long as its address can be that of no site. */
export function hostOf({ address }: Pick<Description, "address">): string | undefined {
  return addressFault(address) === undefined ? parseTypedAddress(address)?.host : undefined;
}

/** What was said to make a document, but for the address. */
export function describedBy(document: Organization): Omit<Description, "address"> {
  const { name, settings, compliance } = document;
  const { metadata, inAppData } = settings;
  return {
    name,
    plan: planOf(document),
    metadata,
    inAppData,
    compliance: compliance === "unknown" ? [] : compliance,
  };
}

/**
 * The organization document that a description makes; `undefined` as long as its address can be that of no site.
 * @param before the document whose place it takes: what no description speaks of stays, such as spaces that were read
 */
export function documentOf(
  description: Description,
  before?: Organization,
): Organization | undefined {
  const host = hostOf(description);
  if (host === undefined) return undefined;
  const { plan, metadata, inAppData, compliance } = description;
  const name = description.name.trim() || host.replace(/\..*|:\d+$/, "");
  if (before) {
    const sites = before.sites.map((site) => ({
      ...site,
      apps: site.apps.map((app) => (plan === planOf(before) ? app : { ...app, plan })),
    }));
    const settings = { ...before.settings, metadata, inAppData };
    const revision = before.revision + 1;
    return parseOrganization({ ...before, name, compliance, sites, settings, revision });
  }
  return parseOrganization({
    id: host.replaceAll(/[^A-Za-z0-9_-]/g, "-").slice(0, 64),
    name,
    hosting: "commercial",
    compliance,
    sites: [{ id: "site", host, apps: APPS.map((app) => ({ app, plan, state: "active" })) }],
    connectors: [],
    settings: { metadata, inAppData, exceptions: [] },
    revision: 1,
  });
}

function planOf({ sites: [site] }: Organization): Plan {
  return site?.apps[0]?.plan ?? "unknown";
}
