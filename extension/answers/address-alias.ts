import { findApp } from "../../shared/model/inventory.ts";
import type { Organization } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import { asciiUpperCase, findSpace } from "../../shared/model/space-key.ts";
import { pathSegments } from "../../shared/rules/address-pattern.ts";

/** Returns the alias by which an address names a space; `undefined` if it has the space's key. */
export function aliasInAddress(
  url: string,
  { sites }: Organization,
  place: Place,
): string | undefined {
  if (place.kind !== "space") return undefined;
  const { spaces = [] } = findApp(sites, place.site, place.app) ?? {};
  const { aliases = [] } = findSpace(spaces, place.key) ?? {};
  if (aliases.length === 0) return undefined;
  const keys = keysIn(url);
  return keys.has(asciiUpperCase(place.key))
    ? undefined
    : aliases.find((alias) => keys.has(asciiUpperCase(alias)));
}

/** Returns the parts of an address that can be a key, in upper case: segments, values, and the keys of work items. */
function keysIn(url: string): ReadonlySet<string> {
  const address = new URL(url);
  const parts = [...pathSegments(address), ...address.searchParams.values()].map(asciiUpperCase);
  return new Set(parts.flatMap((part) => [part, part.replace(/-\d+$/, "")]));
}
