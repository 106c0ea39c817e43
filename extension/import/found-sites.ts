import { getOrInsert } from "../../shared/model/get-or-insert.ts";
import type { Site } from "../../shared/model/organization.ts";
import { appGroup, hasUpperCaseKeys } from "../../shared/policy/apps.ts";
import { vendorSiteHosting } from "../../shared/policy/eligibility.ts";
import type { VendorEntry } from "./vendor-entry.ts";

/** A site as the entries of a reading show it. */
export interface FoundSite {
  readonly externalId?: string;
  /** Its hosts, the vendor's own domain first; empty if no entry names one. */
  readonly hosts: readonly string[];
  readonly entries: readonly VendorEntry[];
  /** The stored site that it is. */
  readonly known?: Site;
}

/** The entries of a reading by site. */
export interface FoundSites {
  readonly sites: readonly FoundSite[];
  /** Entries whose site has no known host; some apps have none. */
  readonly withoutSite: readonly VendorEntry[];
}

/** Returns true for an entry whose app has pages on a site, or may have: it may not name its app. */
export function belongsToSite({ app, siteId }: VendorEntry): boolean {
  if (app === undefined || siteId !== undefined) return true;
  return appGroup(app) === "covered" || hasUpperCaseKeys(app);
}

/** Groups entries by site: by the vendor's id of the site, which stays when its host changes, otherwise by host. */
export function findSites(entries: readonly VendorEntry[], known: readonly Site[]): FoundSites {
  const idByHost = new Map<string, string>();
  for (const { host, siteId } of entries) {
    if (host !== undefined && siteId !== undefined) getOrInsert(idByHost, host, () => siteId);
  }
  const groups = new Map<string, VendorEntry[]>();
  for (const entry of entries) {
    const siteId =
      entry.siteId ?? (entry.host === undefined ? undefined : idByHost.get(entry.host));
    const key = JSON.stringify(siteId === undefined ? { host: entry.host } : { siteId });
    getOrInsert(groups, key, () => []).push(entry);
  }
  const matcher = createMatcher(known);
  const sites = new Map<unknown, FoundSite>();
  const withoutSite: VendorEntry[] = [];
  // A site that is known by its id keeps another one from taking over its earlier host.
  const found = [...groups.values()].map(toSite);
  const byId = found.filter(({ externalId }) => externalId !== undefined);
  for (const site of [...byId, ...found.filter((item) => !byId.includes(item))]) {
    const stored = matcher(site);
    if (!stored && site.hosts.length === 0) {
      withoutSite.push(...site.entries);
      continue;
    }
    const identity = stored ?? site;
    const earlier = sites.get(identity);
    sites.set(
      identity,
      earlier ? merged(earlier, site) : { ...site, ...(stored && { known: stored }) },
    );
  }
  return { sites: [...sites.values()], withoutSite };
}

function toSite(entries: readonly VendorEntry[]): FoundSite {
  const externalId = entries.find(({ siteId }) => siteId !== undefined)?.siteId;
  return {
    ...(externalId !== undefined && { externalId }),
    hosts: ordered(entries.flatMap(({ host }) => host ?? [])),
    entries,
  };
}

function merged(one: FoundSite, other: FoundSite): FoundSite {
  return {
    ...one,
    hosts: ordered([...one.hosts, ...other.hosts]),
    entries: [...one.entries, ...other.entries],
  };
}

function ordered(hosts: readonly string[]): string[] {
  const isOwn = (host: string) => vendorSiteHosting(host) !== undefined;
  const unique = [...new Set(hosts)];
  return [...unique.filter(isOwn), ...unique.filter((host) => !isOwn(host))];
}

/** Creates a function that finds the stored site of a found one. */
function createMatcher(known: readonly Site[]): (site: FoundSite) => Site | undefined {
  const byId = new Map(known.map((site) => [site.externalId, site]));
  const byHost = new Map<string, Site>();
  const hosts = (list: (site: Site) => readonly string[]) => {
    for (const site of known) {
      for (const host of list(site)) getOrInsert(byHost, host.toLowerCase(), () => site);
    }
  };
  hosts(({ host }) => [host]);
  hosts(({ aliases = [] }) => aliases);
  return ({ externalId, hosts: found }) => {
    const same = externalId === undefined ? undefined : byId.get(externalId);
    if (same) return same;
    const match = found.map((host) => byHost.get(host)).find((site) => site !== undefined);
    // Another site took over the host.
    const isOther = externalId !== undefined && match?.externalId !== undefined;
    return isOther ? undefined : match;
  };
}
