import type { Place } from "../model/place.ts";
import { HOME_SECTIONS, VENDOR_HOST_SUFFIXES, VENDOR_HOSTS } from "../policy/addresses.ts";

/** The place of an address on one of the vendor's own hosts; `undefined` on any other host. */
export function vendorPlace(hostname: string, segments: readonly string[]): Place | undefined {
  const host = VENDOR_HOSTS.get(hostname);
  if (!host) {
    const row = VENDOR_HOST_SUFFIXES.find(
      ({ suffix }) => hostname.endsWith(suffix) && hostname.length > suffix.length,
    );
    return row && { kind: "app", app: row.app };
  }
  if (host.kind === "app") return { kind: "app", app: host.app };
  if (host.kind === "organization") return { kind: "platform", app: host.app };
  const section = segments[organizationIdOf(hostname, segments) === undefined ? 0 : 2];
  return { kind: "platform", app: HOME_SECTIONS.get(section ?? "") ?? "home" };
}

/** The `<id>` of a leading `/o/<id>`, which counts only on the organization-wide hosts. */
export function organizationIdOf(
  hostname: string,
  segments: readonly string[],
): string | undefined {
  const host = VENDOR_HOSTS.get(hostname);
  if (!host || host.kind === "app") return undefined;
  return segments[0] === "o" ? segments[1] : undefined;
}
