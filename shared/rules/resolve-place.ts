import { getOrInsert } from "../model/get-or-insert.ts";
import { type Host, parseHost, portMatches } from "../model/host.ts";
import type { Organization, Site } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { pathSegments } from "./path-segments.ts";
import { placeOnSite } from "./place-on-site.ts";
import { organizationIdOf, vendorPlace } from "./vendor-place.ts";

/** A page's place, and the organization it belongs to. */
export interface ResolvedPlace {
  readonly organization: Organization;
  readonly place: Place;
}

const LOOPBACK: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Which place of which organization an address belongs to.
 *
 * A site's host wins over the vendor's own hosts, a site that is not deleted over one that is; otherwise the
 * first match in the given order.
 *
 * @param url any text; only https counts, and http on the loopback
 * @returns `null` if the address is no place of these organizations
 */
export function resolvePlace(
  url: string,
  organizations: readonly Organization[],
): ResolvedPlace | null {
  const parsed = parseAddress(url);
  if (!parsed) return null;
  const match = findSite(parsed, organizations);
  const segments = pathSegments(parsed);
  if (match) {
    const place = placeOnSite(match.site, segments, parsed.searchParams);
    return { organization: match.organization, place };
  }
  const place = vendorPlace(parsed.hostname, segments);
  if (!place) return null;
  const id = organizationIdOf(parsed.hostname, segments);
  const organization =
    id === undefined
      ? organizations.length === 1
        ? organizations[0]
        : undefined
      : organizations.find(({ externalId }) => externalId === id);
  return organization ? { organization, place } : null;
}

function parseAddress(text: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  const readable =
    url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname));
  return readable ? url : undefined;
}

function findSite(
  url: URL,
  organizations: readonly Organization[],
): { organization: Organization; site: Site } | undefined {
  let deleted: { organization: Organization; site: Site } | undefined;
  for (const organization of organizations) {
    for (const { site, host } of hostsOf(organization).get(url.hostname) ?? []) {
      if (!portMatches(host, url)) continue;
      if (site.deletedAt === undefined) return { organization, site };
      deleted ??= { organization, site };
    }
  }
  return deleted;
}

type HostIndex = ReadonlyMap<string, { site: Site; host: Host }[]>;
const hostIndexes = new WeakMap<readonly Site[], HostIndex>();

function hostsOf({ sites }: Organization): HostIndex {
  return getOrInsert(hostIndexes, sites, () => indexHosts(sites));
}

function indexHosts(sites: readonly Site[]): HostIndex {
  const index = new Map<string, { site: Site; host: Host }[]>();
  for (const site of sites) {
    const host = parseHost(site.host);
    if (!host) continue;
    getOrInsert(index, host.hostname, () => []).push({ site, host });
  }
  return index;
}
