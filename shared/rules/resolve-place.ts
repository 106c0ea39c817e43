import { getOrInsert } from "../model/get-or-insert.ts";
import { type Host, isSafeAddress, parseHost, portMatches } from "../model/host.ts";
import type { Organization, Site } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { pathSegments } from "./address-pattern.ts";
import { placeOnSite } from "./resolve-place-on-site.ts";
import { placeOnVendorHost } from "./resolve-place-on-vendor-host.ts";

/** The place of an address, and the organization that it belongs to. */
export interface ResolvedPlace {
  readonly organization: Organization;
  readonly place: Place;
}

/**
 * Returns the place that an address belongs to.
 *
 * A site's host or alias wins over the vendor's own hosts, and a site that is not deleted over one that is; otherwise
 * the first match in the given order wins. An address that does not name the app or the space has an ambiguous place.
 *
 * @param url any text; only https addresses, and http on the loopback interface, have a place
 * @param organizations documents as `parseOrganization` returns them
 * @returns `null` if the address is no place of these organizations
 */
export function resolvePlace(
  url: string,
  organizations: readonly Organization[],
): ResolvedPlace | null {
  const parsed = parseAddress(url);
  if (!parsed) return null;
  const segments = pathSegments(parsed);
  const match = findSite(parsed, organizations);
  if (match) {
    const { organization, site } = match;
    return { organization, place: placeOnSite(site, segments, parsed) };
  }
  const vendor = placeOnVendorHost(parsed.hostname, segments);
  if (!vendor) return null;
  const organization = findByExternalId(organizations, vendor.organizationId);
  return organization ? { organization, place: vendor.place } : null;
}

function parseAddress(text: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  return isSafeAddress(url) ? url : undefined;
}

interface SiteMatch {
  readonly organization: Organization;
  readonly site: Site;
}

function findSite(url: URL, organizations: readonly Organization[]): SiteMatch | undefined {
  let deleted: SiteMatch | undefined;
  const { hostname } = url;
  for (const organization of organizations) {
    const { sites } = organization;
    for (const { site, host } of getOrInsert(hostIndexes, sites, indexHosts).get(hostname) ?? []) {
      if (!portMatches(host, url)) continue;
      if (site.deletedAt === undefined) return { organization, site };
      deleted ??= { organization, site };
    }
  }
  return deleted;
}

type HostIndex = ReadonlyMap<string, readonly { readonly site: Site; readonly host: Host }[]>;

/** Sites by the names of their hosts and aliases; documents never change. */
const hostIndexes = /*#__PURE__*/ new WeakMap<readonly Site[], HostIndex>();

function indexHosts(sites: readonly Site[]): HostIndex {
  const index = new Map<string, { site: Site; host: Host }[]>();
  for (const site of sites) {
    for (const text of [site.host, ...(site.aliases ?? [])]) {
      const host = parseHost(text);
      if (host) getOrInsert(index, host.hostname, () => []).push({ site, host });
    }
  }
  return index;
}

/** Returns the organization that the vendor's id names; without an id, the only one. */
function findByExternalId(
  organizations: readonly Organization[],
  id: string | undefined,
): Organization | undefined {
  if (id !== undefined) return organizations.find(({ externalId }) => externalId === id);
  return organizations.length === 1 ? organizations[0] : undefined;
}
