import { isSafeAddress } from "../../shared/model/host.ts";
import type {
  AppInstance,
  Choice,
  Compliance,
  Hosting,
  Organization,
  Plan,
  Site,
} from "../../shared/model/organization.ts";
import { parseOrganization } from "../../shared/model/organization.ts";
import { vendorSiteHosting } from "../../shared/policy/eligibility.ts";
import { highestPlan } from "../../shared/policy/plans.ts";
import { pathSegments } from "../../shared/rules/address-pattern.ts";
import { placeOnSite } from "../../shared/rules/resolve-place-on-site.ts";
import { placeOnVendorHost } from "../../shared/rules/resolve-place-on-vendor-host.ts";
import { nameOfHost, toOrganizationId } from "../workspaces/addresses.ts";
import { addressError, parseTypedAddress } from "./typed-address.ts";

/** The facts of an organization that a person is asked for; `unknown` is an answer. */
export interface Facts {
  /** The highest plan of any app. */
  readonly plan: Plan;
  readonly metadata: Choice;
  readonly inAppData: Choice;
  readonly compliance: readonly Compliance[] | "unknown";
  readonly hosting: Hosting;
}

/** A person's description of an organization. */
export interface Description extends Facts {
  /** The address of a page of the site. */
  readonly address: string;
  /** Other addresses of the site: custom domains, earlier names. */
  readonly aliases: readonly string[];
  /** Left empty, it is taken from the address. */
  readonly name: string;
  /** The vendor's id of the organization. */
  readonly externalId?: string;
}

/** The description of an empty form. Its hosting is that of the address. */
export const NOTHING_KNOWN: Omit<Description, "hosting"> = {
  address: "",
  aliases: [],
  name: "",
  plan: "unknown",
  metadata: "unknown",
  inAppData: "unknown",
  compliance: "unknown",
};

/**
 * The apps that a described site may have. The last one is not covered: a page whose address names no app may belong
 * to it, so that its answer isn't known.
 */
const APPS = [
  "jira",
  "jira-service-management",
  "confluence",
  "jira-product-discovery",
] as const satisfies readonly string[];

/** Returns the host of an address; `undefined` if it can't be that of a site. */
export function hostOf(address: string): string | undefined {
  return addressError(address) === undefined ? parseTypedAddress(address)?.host : undefined;
}

/** Returns the hosting that the addresses of a site show; a custom domain shows none. */
export function hostingOf(addresses: readonly string[]): Hosting {
  const shown = addresses.flatMap((address) => {
    const hostname = parseTypedAddress(address)?.hostname;
    return (hostname !== undefined && vendorSiteHosting(hostname)) || [];
  });
  return shown.find((hosting) => hosting !== "commercial") ?? shown[0] ?? "unknown";
}

/** Returns the vendor's id of the organization that an address on one of the vendor's own hosts names. */
export function organizationIdIn(address: string): string | undefined {
  const url = parseTypedAddress(address);
  return url && placeOnVendorHost(url.hostname, pathSegments(url))?.organizationId;
}

/** Returns the description that made a document, without its address. */
export function descriptionOf(document: Organization): Omit<Description, "address"> {
  const { name, settings, compliance, hosting, externalId } = document;
  const { metadata, inAppData } = settings;
  return {
    aliases: document.sites[0]?.aliases ?? [],
    name,
    plan: planOf(document),
    metadata,
    inAppData,
    compliance,
    hosting,
    ...(externalId !== undefined && { externalId }),
  };
}

/** Returns the document with other facts. It is not parsed again, because questions try every answer. */
export function withFacts(document: Organization, facts: Partial<Facts>): Organization {
  const { settings, sites, hosting, compliance } = document;
  const { plan } = facts;
  return {
    ...document,
    hosting: facts.hosting ?? hosting,
    compliance: facts.compliance ?? compliance,
    settings: {
      ...settings,
      metadata: facts.metadata ?? settings.metadata,
      inAppData: facts.inAppData ?? settings.inAppData,
    },
    sites: plan === undefined || plan === planOf(document) ? sites : withPlan(sites, plan),
  };
}

/**
 * Creates the organization document of a description; `undefined` while one of its addresses can't be that of a site.
 * @param before the document that it replaces: facts that no description has stay, such as imported spaces
 */
export function describedDocument(
  description: Description,
  before?: Organization,
): Organization | undefined {
  const { address, plan, metadata, inAppData, compliance, hosting, externalId } = description;
  const host = hostOf(address);
  const aliases = description.aliases.flatMap((alias) => hostOf(alias) ?? []);
  if (host === undefined || aliases.length < description.aliases.length) return undefined;
  const name = description.name.trim() || nameOfHost(host);
  const [known, ...others] = before?.sites ?? [];
  const other = [...new Set(aliases)].filter((alias) => alias !== host);
  const { aliases: _, ...site } = known ?? {
    id: "site",
    apps: APPS.map((app) => possibleApp(app)),
  };
  const appInUse = appAt(address);
  const described = {
    ...site,
    host,
    ...(other.length > 0 && { aliases: other }),
    apps: site.apps.map((app) =>
      app.app === appInUse ? { ...app, state: "active" as const } : app,
    ),
  };
  const document: Organization = {
    id: toOrganizationId(host),
    connectors: [],
    authority: "vendor",
    settings: { metadata, inAppData, exceptions: [] },
    hosting,
    compliance,
    ...before,
    revision: (before?.revision ?? 0) + 1,
    ...(externalId !== undefined && { externalId }),
    name,
    sites: [described, ...others],
  };
  return parseOrganization(withFacts(document, { plan, metadata, inAppData, compliance, hosting }));
}

function possibleApp(app: string): Pick<AppInstance, "app" | "plan" | "state"> {
  return { app, plan: "unknown", state: "unknown" };
}

/** Returns the app of the page at an address; the first app if the address names none, because some app is in use. */
function appAt(address: string): string {
  const url = parseTypedAddress(address);
  const site: Site = { id: "site", host: "", apps: [] };
  const place = url && isSafeAddress(url) ? placeOnSite(site, pathSegments(url), url) : undefined;
  const app = place && "app" in place ? place.app : undefined;
  return APPS.find((known) => known === app) ?? APPS[0];
}

/** Returns the highest plan that the apps can have together; `unknown` if one of them isn't known. */
function planOf({ sites }: Organization): Plan {
  const plans = plansOf(sites);
  if (plans.has("unknown")) return "unknown";
  return highestPlan(plans) ?? "unknown";
}

/** Returns true if the plans of the apps were read one by one, so that there is no single one to ask for. */
export function hasSeparatePlans({ sites }: Organization): boolean {
  const plans = plansOf(sites);
  return plans.size > 1 && !plans.has("unknown");
}

function withPlan(sites: readonly Site[], plan: Plan): Site[] {
  const isUniform = plansOf(sites).size === 1;
  return sites.map((site) => ({
    ...site,
    apps: site.apps.map((app) => (isUniform || app.plan === "unknown" ? { ...app, plan } : app)),
  }));
}

function plansOf(sites: readonly Site[]): ReadonlySet<Plan> {
  return new Set(sites.flatMap(({ apps }) => apps.map(({ plan }) => plan)));
}
