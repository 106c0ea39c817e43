import type { Organization, Site } from "../../model/organization.ts";
import type { Place } from "../../model/place.ts";

/* Places and documents as the oracles read them: the parts that contain a place, and canonical keys. */

export const COVERED = ["jira", "jira-service-management", "confluence"];
export const PLATFORM = [
  "rovo",
  "home",
  "teams",
  "projects",
  "assets",
  "goals",
  "analytics",
  "administration",
];
const UPPER_CASE = ["jira", "jira-service-management", "jira-product-discovery"];

export type Part = { readonly deletedAt?: string } | undefined;

/** The parts of the document that the place lies in; `undefined` for one that the document lacks. */
export function partsOf(organization: Organization, place: Place): Part[] {
  if (place.kind === "platform") return [];
  if (place.kind === "connector") {
    return [organization.connectors.find(({ id }) => id === place.id)];
  }
  const site = siteOf(organization, place.site);
  if (place.kind === "somewhere") return [site];
  return [site, site?.apps.find(({ app }) => app === place.app)];
}

export function siteOf(organization: Organization, id: string | undefined): Site | undefined {
  return organization.sites.find((site) => site.id === id);
}

export function isDeleted(part: Part, at: Date): boolean {
  return part?.deletedAt !== undefined && Date.parse(part.deletedAt) <= at.getTime();
}

/** True if an exception for the target applies to the place: the app's also applies to its spaces. */
export function appliesTo(organization: Organization, target: Place, place: Place): boolean {
  if (target.kind === "connector") return place.kind === "connector" && place.id === target.id;
  if (target.kind !== "space" && target.kind !== "app") return false;
  if (place.kind !== "space" && place.kind !== "app") return false;
  if (place.site !== target.site || place.app !== target.app) return false;
  if (target.kind === "app") return true;
  return (
    place.kind === "space" &&
    sameKey(canonicalKey(organization, target), canonicalKey(organization, place))
  );
}

/** The place with the canonical key of its space; a platform app is never on a site. */
export function canonicalPlace(organization: Organization, place: Place): Place {
  if ("app" in place && PLATFORM.includes(place.app)) return { kind: "platform", app: place.app };
  if (place.kind !== "space") return place;
  return { ...place, key: canonicalKey(organization, place) };
}

/** The key as the document writes it: that of the space which lists the key or the alias. */
export function canonicalKey(
  organization: Organization,
  { site, app, key }: { readonly site: string; readonly app: string; readonly key: string },
): string {
  const written = UPPER_CASE.includes(app) ? upper(key) : key;
  const spaces = siteOf(organization, site)?.apps.find((item) => item.app === app)?.spaces ?? [];
  const byKey = spaces.find((space) => sameKey(space.key, written));
  const byAlias = spaces.find((space) => space.aliases?.some((alias) => sameKey(alias, written)));
  return (byKey ?? byAlias)?.key ?? written;
}

export function sameKey(one: string, other: string): boolean {
  return upper(one) === upper(other);
}

function upper(text: string): string {
  return [...text]
    .map((letter) => (letter >= "a" && letter <= "z" ? letter.toUpperCase() : letter))
    .join("");
}
