import { parseHost, portMatches } from "../../shared/model/host.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { VENDOR_HOSTS } from "../../shared/policy/addresses.ts";
import { pathSegments } from "../../shared/rules/address-pattern.ts";
import { placeOnVendorHost } from "../../shared/rules/resolve-place-on-vendor-host.ts";
import { NO_SITE } from "./no-site.ts";

/** The fields of a record that decide which addresses belong to it, without its document. */
export interface HostMatch {
  /** Hosts of its sites. */
  readonly hosts?: readonly string[];
  /** The vendor's id of the organization: pages on the vendor's own hosts name it. */
  readonly externalId?: string;
}

/** Returns the addresses that belong to an organization. */
export function hostMatchOf({ sites, externalId }: Organization): HostMatch {
  return {
    hosts: sites.flatMap(({ id, host, aliases = [] }) =>
      id === NO_SITE.id ? [] : [host, ...aliases],
    ),
    ...(externalId !== undefined && { externalId }),
  };
}

/**
 * Returns the records that an address can belong to. Leaves out only records that `resolvePlace` would pass over;
 * the rules decide.
 */
export function matchWorkspaces<T extends HostMatch>(url: string, records: readonly T[]): T[] {
  if (!URL.canParse(url)) return [];
  const page = new URL(url);
  const own = records.filter(({ hosts = [] }) => hosts.some((host) => isOnHost(page, host)));
  if (own.length > 0) return own;
  const vendor = placeOnVendorHost(page.hostname, pathSegments(page));
  if (!vendor) return [];
  const id = vendor.organizationId;
  if (id !== undefined) return records.filter(({ externalId }) => externalId === id);
  // Without an id, an address can only belong to the single known organization.
  const [first] = records;
  return first && records.every((record) => isSameOrganization(first, record)) ? [...records] : [];
}

/** Returns true if an address is on one of the vendor's own hosts, where all organizations have pages. */
export function isVendorAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const page = new URL(url);
  return placeOnVendorHost(page.hostname, pathSegments(page)) !== undefined;
}

/** Returns true if two records are of one organization: they have the same vendor's id, or share a host. */
function isSameOrganization(one: HostMatch, other: HostMatch): boolean {
  if (one === other) return true;
  if (one.externalId !== undefined && one.externalId === other.externalId) return true;
  const hosts = new Set(one.hosts?.map((host) => host.toLowerCase()));
  return other.hosts?.some((host) => hosts.has(host.toLowerCase())) ?? false;
}

/**
 * Returns the vendor's own hosts on which a workspace can have answers; `*` stands for any name. Pages there name
 * their organization, or belong to the only one that is known (see `resolvePlace`).
 */
export function vendorHostsOf(workspace: HostMatch, workspaces: readonly HostMatch[]): string[] {
  if (workspaces.every((other) => isSameOrganization(workspace, other))) {
    return [...VENDOR_HOSTS.keys()];
  }
  if (workspace.externalId === undefined) return [];
  return [...VENDOR_HOSTS].flatMap(([host, { place }]) => (place === "app" ? [] : host));
}

/** Most hosts are plain names, which are compared without parsing. */
const PLAIN_HOST = /^[a-z0-9.-]*[a-z]$/i;

function isOnHost(page: URL, text: string): boolean {
  if (PLAIN_HOST.test(text)) return text.toLowerCase() === page.hostname;
  const host = parseHost(text);
  return host?.hostname === page.hostname && portMatches(host, page);
}
