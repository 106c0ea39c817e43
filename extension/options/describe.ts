import type { Choice, Compliance, Organization, Plan } from "../../shared/model/organization.ts";
import { parseOrganization } from "../../shared/model/organization.ts";
import { siteHosting } from "../../shared/policy/eligibility.ts";
import { addressError, parseTypedAddress } from "./address.ts";

/** A person's description of an organization; `unknown` is an answer. */
export interface Description {
  readonly address: string;
  readonly name: string;
  readonly plan: Plan;
  readonly metadata: Choice;
  readonly inAppData: Choice;
  readonly compliance: readonly Compliance[];
}

/** The description of an empty form. */
export const NOTHING_KNOWN: Description = {
  address: "",
  name: "",
  plan: "unknown",
  metadata: "unknown",
  inAppData: "unknown",
  compliance: [],
};

/** The apps that a described site is assumed to have. */
const APPS = ["jira", "jira-service-management", "confluence"];

/** Returns the host of a description; `undefined` while its address can't be that of a site. */
export function hostOf({ address }: Pick<Description, "address">): string | undefined {
  return addressError(address) === undefined ? parseTypedAddress(address)?.host : undefined;
}

/** Returns the description that made a document, without its address. */
export function descriptionOf(document: Organization): Omit<Description, "address"> {
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
 * Creates the organization document of a description; `undefined` while its address can't be that of a site.
 * @param before the document that it replaces: facts that no description has stay, such as imported spaces
 */
export function describedDocument(
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
    hosting: siteHosting(host),
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
