import {
  type AppInstance,
  type Hosting,
  type Organization,
  type Plan,
  parseInventory,
  parseOrganization,
  type Site,
  withInventory,
} from "../../shared/model/organization.ts";
import { ELIGIBLE_HOSTING, siteHosting } from "../../shared/policy/eligibility.ts";
import type { VendorEntry, VendorOrganization } from "./admin-api.ts";

/** Our app ids by the vendor's names, if they differ. */
const APPS: Readonly<Record<string, string>> = {
  "jira-software": "jira",
  "jira-core": "jira",
  "jira-work-management": "jira",
  "jira-servicedesk": "jira-service-management",
  "jira-service-desk": "jira-service-management",
};

/** The input of an import. */
export interface ImportInput {
  readonly organization: VendorOrganization;
  readonly entries: readonly VendorEntry[];
  /** The plan of new apps: the API does not contain it. */
  readonly plan: Plan;
  /** The stored document: its plans, choices, exceptions and spaces stay. */
  readonly before?: Organization | undefined;
}

/** Creates the document of an import. Apps without a site are left out: they have no pages. */
export function importedDocument({
  organization,
  entries,
  plan,
  before,
}: ImportInput): Organization {
  const byHost = new Map<string, VendorEntry[]>();
  for (const entry of entries) {
    if (entry.host === undefined) continue;
    byHost.set(entry.host, [...(byHost.get(entry.host) ?? []), entry]);
  }
  const usedIds = new Set(before?.sites.map(({ id }) => id));
  const sites = [...byHost].map(([host, found]): Site => {
    const known = before?.sites.find((site) => site.host.toLowerCase() === host);
    const apps = appsOf(found, plan, known);
    return { ...(known ?? { id: freeId(idOf(host), usedIds), host }), apps };
  });
  const { id: externalId, name } = organization;
  if (before) return withInventory(before, parseInventory({ ...before, externalId, name, sites }));
  return parseOrganization({
    id: idOf(externalId),
    externalId,
    name,
    hosting: hostingOf(sites),
    compliance: [],
    sites,
    connectors: [],
    settings: { metadata: "unknown", inAppData: "unknown", exceptions: [] },
    revision: 1,
  });
}

function appsOf(
  entries: readonly VendorEntry[],
  plan: Plan,
  known: Site | undefined,
): AppInstance[] {
  const byApp = new Map<string, VendorEntry[]>();
  for (const entry of entries) {
    const app = APPS[entry.typeKey.toLowerCase()] ?? entry.typeKey.toLowerCase();
    byApp.set(app, [...(byApp.get(app) ?? []), entry]);
  }
  return [...byApp].map(([app, found]): AppInstance => {
    // Several of the vendor's products can be one app: it is active while one of them is online.
    const online = found.filter((entry) => entry.online);
    const region = (online.length > 0 ? online : found).find((entry) => entry.region)?.region;
    const own = known?.apps.find((item) => item.app === app);
    const { residency: _, ...kept } = own ?? { app, plan, state: "active" as const };
    const state = kept.state === "trial" ? "trial" : "active";
    return {
      ...kept,
      state: online.length > 0 ? state : "inactive",
      ...(region !== undefined && { residency: region }),
    };
  });
}

/** Returns the hosting of an organization: it excludes all of it if one site has another than the eligible one. */
function hostingOf(sites: readonly Site[]): Hosting {
  const hostings = sites.map(({ host }) => siteHosting(host));
  return hostings.find((hosting) => hosting !== ELIGIBLE_HOSTING) ?? ELIGIBLE_HOSTING;
}

/** Returns an unused id and reserves it: hosts that differ only in a dot give the same text. */
function freeId(wanted: string, usedIds: Set<string>): string {
  let id = wanted;
  for (let number = 2; usedIds.has(id); number += 1) id = `${wanted}-${number}`;
  usedIds.add(id);
  return id;
}

/** Replaces the characters that an id can't have. */
function idOf(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9_-]/g, "-").slice(0, 64);
}
