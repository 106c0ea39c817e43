import type { Place } from "../model/place.ts";
import { HOME_SECTIONS, VENDOR_HOSTS, type VendorHost } from "../policy/addresses.ts";

/** A place on one of the vendor's own hosts. */
interface VendorPlace {
  readonly place: Place;
  /** The vendor's id of the organization, if the address names it. */
  readonly organizationId?: string;
}

/** Returns the place of an address on one of the vendor's own hosts; `undefined` on any other host. */
export function placeOnVendorHost(
  hostname: string,
  segments: readonly string[],
): VendorPlace | undefined {
  const host = findVendorHost(hostname);
  if (!host) return undefined;
  if (host.place === "app") return { place: { kind: "app", app: host.app } };
  const place: Place =
    host.place === "home" ? homePlace(segments) : { kind: "platform", app: host.app };
  const [first, id] = segments;
  return first === "o" && id !== undefined ? { place, organizationId: id } : { place };
}

function findVendorHost(hostname: string): VendorHost | undefined {
  const exact = VENDOR_HOSTS.get(hostname);
  if (exact) return exact;
  // Drops one label after another; `dot` 0 would be an empty label.
  for (let dot = hostname.indexOf("."); dot > 0; dot = hostname.indexOf(".", dot + 1)) {
    const host = VENDOR_HOSTS.get(`*${hostname.slice(dot)}`);
    if (host) return host;
  }
  return undefined;
}

/** Returns the place of a page on the organization-wide host, by the segment after `/o/<id>` or `/o/<id>/s/<id>`. */
export function homePlace(segments: readonly string[]): Place {
  let first = 0;
  if (segments[0] === "o" && segments.length > 1) {
    first = segments[2] === "s" && segments.length > 3 ? 4 : 2;
  }
  return { kind: "platform", app: HOME_SECTIONS.get(segments[first] ?? "") ?? "home" };
}
