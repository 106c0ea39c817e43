import { parseHost, portMatches } from "../../shared/model/host.ts";
import { pathSegments } from "../../shared/rules/path-segments.ts";
import { organizationIdOf, vendorPlace } from "../../shared/rules/vendor-place.ts";
import type { WorkspaceRecord } from "./workspace.ts";

/** What of a record tells which addresses are its own. */
export type Claim = Pick<WorkspaceRecord, "hosts" | "externalId">;

/**
 * The records that an address can belong to, so that no other document has to be read. The rules decide; this only
 * leaves out what they would pass over (see `resolvePlace`).
 */
export function recordsAt<T extends Claim>(url: string, records: readonly T[]): T[] {
  if (!URL.canParse(url)) return [];
  const page = new URL(url);
  const own = records.filter(({ hosts = [] }) => hosts.some((host) => isAt(host, page)));
  if (own.length > 0) return own;
  const segments = pathSegments(page);
  if (!vendorPlace(page.hostname, segments)) return [];
  const id = organizationIdOf(page.hostname, segments);
  if (id !== undefined) return records.filter(({ externalId }) => externalId === id);
  // An address that names nobody is that of the only organization there is.
  const [first] = records;
  return first && records.every((record) => isSame(first, record)) ? [...records] : [];
}

/** Whether an address is on a host that only the vendor uses, whoever the page belongs to. */
export function isVendorAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const page = new URL(url);
  return vendorPlace(page.hostname, pathSegments(page)) !== undefined;
}

/** Whether two records speak of one organization: they name the same one, or share a host. */
export function isSame(one: Claim, other: Claim): boolean {
  if (one === other) return true;
  if (one.externalId !== undefined && one.externalId === other.externalId) return true;
  const hosts = new Set(one.hosts?.map((host) => host.toLowerCase()));
  return other.hosts?.some((host) => hosts.has(host.toLowerCase())) ?? false;
}

/** A plain name: what most hosts are, and what is compared without being parsed. */
const PLAIN = /^[a-z0-9.-]*[a-z]$/i;

function isAt(text: string, page: URL): boolean {
  if (PLAIN.test(text)) return text.toLowerCase() === page.hostname;
  const host = parseHost(text);
  return host?.hostname === page.hostname && portMatches(host, page);
}
